package bd.sabha.diagrams;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Diagrams say everything in Bangla, show everything they say, and hide no code. */
public final class DrawingChecks {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern BANGLA = Pattern.compile("[^a-zA-Z]*[\\u0980-\\u09FF][^a-zA-Z]*");
    private static final Pattern LEAVES_THE_DATABASE = Pattern.compile("(send|tell|print|announce|issue)-.*");
    private static final Set<String> CODE_ELEMENTS =
            Set.of("script", "scriptTask", "executionListener", "taskListener", "connector", "field");
    private static final Set<String> CODE_ATTRIBUTES =
            Set.of("class", "delegateExpression", "scriptFormat", "resource");

    private DrawingChecks() {}

    /** Scripts, listeners, names of Java classes. */
    public static List<String> hiddenCode(Drawings drawings) {
        return drawings.diagrams().values().stream()
                .flatMap(diagram -> Stream.concat(
                        diagram.elements()
                                .map(Element::getLocalName)
                                .filter(CODE_ELEMENTS::contains)
                                .map(found -> diagram.name() + " has a " + found),
                        diagram.attributes()
                                .filter(attribute -> CODE_ATTRIBUTES.contains(attribute.getLocalName())
                                        || attribute.getValue().contains("bd.sabha."))
                                .map(found -> diagram.name() + " has " + found)))
                .toList();
    }

    /** What leaves the database in somebody else's transaction, or is not tried again every ten minutes. */
    public static List<String> unsafeSends(Drawings drawings) {
        return drawings.diagrams().values().stream()
                .flatMap(diagram -> diagram.flowNodes()
                        .filter(DrawingChecks::leavesTheDatabase)
                        .filter(task -> !isAsynchronousWithRetries(task))
                        .map(task -> diagram.at(task, "is not asynchronous with retries")))
                .toList();
    }

    private static boolean leavesTheDatabase(Element node) {
        var isTask =
                node.getLocalName().endsWith("Task") && !node.getLocalName().equals("userTask");
        return node.getLocalName().equals("sendTask")
                || isTask
                        && LEAVES_THE_DATABASE.matcher(node.getAttribute("id")).matches();
    }

    private static boolean isAsynchronousWithRetries(Element task) {
        var each = Diagram.children(task, "multiInstanceLoopCharacteristics")
                .findFirst()
                .orElse(task);
        return Diagram.camunda(each, "asyncBefore").equals("true") && isRetried(each);
    }

    private static boolean isRetried(Element element) {
        return Diagram.children(element, "extensionElements")
                .flatMap(extensions -> Diagram.children(extensions, "failedJobRetryTimeCycle"))
                .anyMatch(cycle -> cycle.getTextContent().equals("R5/PT10M"));
    }

    /** Timers that give up at the first trouble. */
    public static List<String> impatientTimers(Drawings drawings) {
        return drawings.diagrams().values().stream()
                .flatMap(diagram -> diagram.elements("timerEventDefinition")
                        .map(definition -> (Element) definition.getParentNode())
                        .filter(event -> !isRetried(event))
                        .map(event -> diagram.at(event, "is not tried again")))
                .toList();
    }

    /** Processes and policies that do not say how long their history is kept. */
    public static List<String> withoutHistoryTimeToLive(Drawings drawings) {
        return Stream.concat(drawings.diagrams().values().stream(), drawings.policies().values().stream())
                .flatMap(diagram -> Stream.of("process", "decision")
                        .flatMap(diagram::elements)
                        .filter(found -> diagram.attributes()
                                .noneMatch(attribute -> attribute.getOwnerElement() == found
                                        && "historyTimeToLive".equals(attribute.getLocalName())))
                        .map(found -> diagram.at(found, "keeps its history for ever")))
                .toList();
    }

    /** Whatever has no Bangla name: processes, flow nodes, the ways out of a question. */
    public static List<String> unlabelled(Drawings drawings) {
        return drawings.diagrams().values().stream()
                .flatMap(diagram -> Stream.of(
                                diagram.elements("process"), diagram.flowNodes(), waysOutOfQuestions(diagram))
                        .flatMap(elements -> elements)
                        .filter(element ->
                                !BANGLA.matcher(element.getAttribute("name")).matches())
                        .map(element -> diagram.at(element, "has no Bangla name")))
                .toList();
    }

    private static Stream<Element> waysOutOfQuestions(Diagram diagram) {
        var questions = diagram.elements("exclusiveGateway")
                .filter(gateway -> Diagram.children(gateway, "outgoing").count() > 1)
                .map(gateway -> gateway.getAttribute("id"))
                .collect(Collectors.toSet());
        return diagram.elements("sequenceFlow")
                .filter(flow -> flow.hasAttribute("name") || questions.contains(flow.getAttribute("sourceRef")));
    }

    /** Ids that are not English words joined by hyphens. */
    public static List<String> oddIds(Drawings drawings) {
        return drawings.diagrams().values().stream()
                .flatMap(diagram -> diagram.attributes()
                        .filter(attribute -> "id".equals(attribute.getName()))
                        .filter(id -> !KEBAB.matcher(id.getValue()).matches())
                        .map(id -> diagram.name() + "/" + id.getValue()))
                .toList();
    }

    /** What is in a process and not in its drawing. */
    public static List<String> undrawn(Drawings drawings) {
        return drawings.diagrams().values().stream()
                .flatMap(diagram -> {
                    var drawn = Stream.of("BPMNShape", "BPMNEdge")
                            .flatMap(diagram::elements)
                            .map(shape -> shape.getAttribute("bpmnElement"))
                            .collect(Collectors.toSet());
                    return Stream.concat(diagram.flowNodes(), diagram.elements("sequenceFlow"))
                            .filter(element -> !drawn.contains(element.getAttribute("id")))
                            .map(element -> diagram.at(element, "is not drawn"));
                })
                .toList();
    }
}
