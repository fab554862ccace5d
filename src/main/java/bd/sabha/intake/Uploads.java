package bd.sabha.intake;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer.Holding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes what a form brings: files and pasted text, each for itself. */
@Component
class Uploads {

    private final Intakes intakes;
    private final MessageSource messages;
    private final Format format;
    private final Posts posts;

    Uploads(Intakes intakes, MessageSource messages, Format format, Posts posts) {
        this.intakes = intakes;
        this.messages = messages;
        this.format = format;
        this.posts = posts;
    }

    /** What was refused, and why. */
    record Refusal(String fileName, String words) {}

    record Result(List<Intakes.Taken> taken, List<Refusal> refusals) {}

    Result take(List<MultipartFile> files, String text, Holding holding) throws IOException {
        var result = new Result(new ArrayList<>(), new ArrayList<>());
        for (var file : files) {
            take(uploaded(file), holding, result.taken()).ifPresent(result.refusals()::add);
        }
        if (!text.isBlank()) {
            take(UploadedFile.pasted(text), holding, result.taken()).ifPresent(result.refusals()::add);
        }
        return result;
    }

    private Optional<Refusal> take(UploadedFile file, Holding holding, List<Intakes.Taken> taken) {
        var problem = file.problem();
        if (problem.isPresent()) {
            return Optional.of(new Refusal(
                    file.pasted() ? say("intake.pasted") : file.fileName(),
                    say(problem.get(), format.number(UploadedFile.MEGABYTES))));
        }
        taken.add(intakes.take(file, holding.postId(), holding.incumbencyId()));
        return Optional.empty();
    }

    /** When the same document came before, and by whom. */
    Object[] same(long id) {
        var before = intakes.get(id);
        return new Object[] {
            format.dateTime(before.uploadedAt()),
            posts.actor(before.uploadedBy()).name()
        };
    }

    /** Without the empty one that a form sends where nothing was chosen. */
    static List<MultipartFile> given(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.isEmpty() || !nameOf(file).isEmpty())
                        .toList();
    }

    /** No more of its bytes than say that it is too large. */
    private static UploadedFile uploaded(MultipartFile file) throws IOException {
        try (var bytes = file.getInputStream()) {
            return new UploadedFile(nameOf(file), bytes.readNBytes(UploadedFile.MEGABYTES * 1024 * 1024 + 1), false);
        }
    }

    private static String nameOf(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.reader());
    }
}
