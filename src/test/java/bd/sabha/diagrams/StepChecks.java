package bd.sabha.diagrams;

import bd.sabha.diagrams.Diagram.Call;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Diagrams call steps that there are, and every step is called by a diagram. */
public final class StepChecks {

    private static final Map<String, String> SUBJECTS = Map.of(
            "meeting", "meetingId",
            "minutes", "minutesId",
            "corrigendum", "corrigendumId",
            "directive", "directiveId",
            "dispatch", "dispatchId",
            "recurrence", "committeeId",
            "intake", "intakeId");

    private StepChecks() {}

    /** Calls of methods that no step has, with that number of arguments. */
    public static List<String> unknownSteps(Drawings drawings) {
        var steps = steps();
        return drawings.diagrams().values().stream()
                .flatMap(diagram -> diagram.calls()
                        .filter(call -> steps.getOrDefault(call.bean(), List.of()).stream()
                                .noneMatch(method -> fits(method, call)))
                        .map(call -> diagram.name() + " calls " + call))
                .toList();
    }

    /** Public methods of steps that no diagram calls and that are not kept for running cases. */
    public static List<String> unusedSteps(Drawings drawings) {
        var calls =
                drawings.diagrams().values().stream().flatMap(Diagram::calls).toList();
        return steps().entrySet().stream()
                .flatMap(bean -> bean.getValue().stream()
                        .filter(method -> !method.isAnnotationPresent(Deprecated.class))
                        .filter(method -> calls.stream()
                                .noneMatch(call -> call.bean().equals(bean.getKey()) && fits(method, call)))
                        .map(method -> bean.getKey() + "." + method.getName() + " is called by no diagram"))
                .toList();
    }

    /** Arguments that neither the subject, nor a form, nor an earlier step of the diagram gives. */
    public static List<String> unknownArguments(Drawings drawings) {
        return drawings.diagrams().values().stream()
                .flatMap(diagram -> {
                    var known = variables(diagram, drawings);
                    return diagram.calls().flatMap(call -> call.arguments().stream()
                            .filter(argument -> !known.contains(argument))
                            .map(argument -> diagram.name() + " gives " + argument + " to " + call));
                })
                .toList();
    }

    private static Set<String> variables(Diagram diagram, Drawings drawings) {
        var known = new HashSet<>(Set.of("actor"));
        known.add(SUBJECTS.getOrDefault(diagram.name(), ""));
        diagram.elements().forEach(element -> {
            known.add(Diagram.camunda(element, "resultVariable"));
            known.add(Diagram.camunda(element, "elementVariable"));
        });
        Stream.of("inputParameter", "outputParameter")
                .flatMap(diagram::elements)
                .forEach(parameter -> known.add(parameter.getAttribute("name")));
        diagram.elements("userTask")
                .flatMap(task -> TaskChecks.fields(drawings, task.getAttribute("id")))
                .map(field -> field.path("key").asText())
                .forEach(known::add);
        return known;
    }

    private static boolean fits(Method method, Call call) {
        return method.getName().equals(call.method())
                && method.getParameterCount() == call.arguments().size();
    }

    /** The public methods of every bean called …Steps, found among the classes without starting anything. */
    private static Map<String, List<Method>> steps() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        var beans = scanner.findCandidateComponents("bd.sabha").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .filter(type -> type.getSimpleName().endsWith("Steps"))
                .collect(Collectors.toMap(StepChecks::name, StepChecks::publicMethods));
        return new TreeMap<>(beans);
    }

    private static String name(Class<?> type) {
        var component = type.getAnnotation(Component.class);
        return component == null || component.value().isEmpty()
                ? ClassUtils.getShortNameAsProperty(type)
                : component.value();
    }

    private static List<Method> publicMethods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }
}
