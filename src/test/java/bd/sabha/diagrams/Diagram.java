package bd.sabha.diagrams;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawn process (or policy) as the XML that it is. */
record Diagram(String name, Document xml) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern CALL = Pattern.compile("(\\w+Steps)\\.(\\w+)\\(([^)]*)\\)");
    private static final Set<String> FLOW_NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "task",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "scriptTask",
            "manualTask",
            "callActivity",
            "subProcess",
            "transaction",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");

    /** A call of a step: bean, method, arguments. */
    record Call(String bean, String method, List<String> arguments) {

        private static Call of(MatchResult found) {
            return new Call(
                    found.group(1),
                    found.group(2),
                    Stream.of(found.group(3).split(","))
                            .map(String::strip)
                            .filter(argument -> !argument.isEmpty())
                            .toList());
        }

        @Override
        public String toString() {
            return bean + "." + method + arguments;
        }
    }

    static Diagram parse(String name, String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Diagram(name, factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    Stream<Element> elements() {
        var all = xml.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    Stream<Element> elements(String kind) {
        return elements().filter(element -> kind.equals(element.getLocalName()));
    }

    Stream<Element> flowNodes() {
        return elements().filter(element -> FLOW_NODES.contains(element.getLocalName()));
    }

    Stream<Attr> attributes() {
        return elements().flatMap(element -> {
            var attributes = element.getAttributes();
            return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
        });
    }

    /** Every step that the diagram calls, in an attribute or in a text. */
    Stream<Call> calls() {
        var texts = elements()
                .filter(element -> element.getElementsByTagName("*").getLength() == 0)
                .map(Element::getTextContent);
        return Stream.concat(attributes().map(Attr::getValue), texts)
                .flatMap(text -> CALL.matcher(text).results())
                .map(Call::of);
    }

    /** Whatever is found wrong in this diagram, said with its name. */
    String at(Element element, String what) {
        return name + "/" + element.getAttribute("id") + " " + what;
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    /** The child of that kind, of the element itself. */
    static Stream<Element> children(Element element, String kind) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> kind.equals(child.getLocalName()));
    }
}
