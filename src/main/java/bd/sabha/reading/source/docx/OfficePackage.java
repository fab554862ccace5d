package bd.sabha.reading.source.docx;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of an office document and how they refer to each other; what it refers to outside itself is left alone. */
final class OfficePackage {

    private static final String MAIN = "officeDocument";

    private final Unpacked parts;
    private final Budget budget;

    private OfficePackage(Unpacked parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /** @throws Refused when it is no word processor's document, or one that could run something */
    static OfficePackage of(byte[] zip, Budget budget) throws Refused {
        var parts = Unpacked.of(zip, budget);
        if (parts.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) throw new Refused(Reason.MACROS);
        var types = parts.part("[content_types].xml");
        if (types.isEmpty()) throw new Refused(Reason.OTHER_FORMAT, "ZIP");
        var opened = new OfficePackage(parts, budget);
        opened.refuseOthers(types.get());
        return opened;
    }

    private void refuseOthers(byte[] types) throws Refused {
        var named = new HashMap<String, String>();
        Xml.read(
                types,
                budget,
                xml -> xml.children(element -> named.put(
                        xml.attribute("PartName").orElse(""),
                        xml.attribute("ContentType").orElse(""))));
        if (named.values().stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"))) {
            throw new Refused(Reason.MACROS);
        }
        if (named.values().stream().noneMatch(OfficePackage::isDocument)) throw new Refused(Reason.OTHER_FORMAT, "ZIP");
    }

    private static boolean isDocument(String type) {
        return type.contains("wordprocessingml") && type.endsWith("main+xml");
    }

    /** The name of the part with the words themselves. */
    String main() throws Refused {
        return relations("").values().stream()
                .filter(relation -> relation.is(MAIN))
                .map(Relation::part)
                .filter(part -> parts.part(part).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.DAMAGED));
    }

    byte[] part(String name) throws Refused {
        return parts.part(name).orElseThrow(() -> new Refused(Reason.DAMAGED));
    }

    /** The one part to which another refers as its styles, its numbering. */
    Optional<byte[]> related(String part, String kind) throws Refused {
        return relations(part).values().stream()
                .filter(relation -> relation.is(kind))
                .findFirst()
                .flatMap(relation -> parts.part(relation.part()));
    }

    /** The part to which another refers with this mark. */
    Optional<byte[]> referred(String part, String id) throws Refused {
        return Optional.ofNullable(relations(part).get(id)).flatMap(relation -> parts.part(relation.part()));
    }

    /** @param type a long address; its end says what */
    private record Relation(String type, String part) {

        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private Map<String, Relation> relations(String part) throws Refused {
        int folder = part.lastIndexOf('/') + 1;
        var found = new HashMap<String, Relation>();
        var file = parts.part(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels");
        if (file.isEmpty()) return found;
        Xml.read(
                file.get(),
                budget,
                xml -> xml.children(element -> {
                    if (xml.attribute("TargetMode").orElse("").equals("External")) return;
                    var target = xml.attribute("Target").flatMap(to -> within(part, to));
                    var type = xml.attribute("Type").orElse("");
                    target.ifPresent(to -> found.put(xml.attribute("Id").orElse(""), new Relation(type, to)));
                }));
        return found;
    }

    private static Optional<String> within(String part, String target) {
        try {
            var path = URI.create("/" + part)
                    .resolve(URI.create(target))
                    .normalize()
                    .getPath();
            return Optional.ofNullable(path).map(to -> to.replaceFirst("^/", ""));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
