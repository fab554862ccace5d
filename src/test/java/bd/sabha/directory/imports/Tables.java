package bd.sabha.directory.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files as somebody would write them, with codes of their own for each test. */
final class Tables {

    static final String OFFICES = "code,parent,layer,name,name_en,place,email";
    static final String POSTS = "code,office,designation,designation_en,head";
    static final String INCUMBENCIES = "post,person,person_en,email,charge,from,to";

    private final List<Upload> files = new ArrayList<>();

    static Tables of() {
        return new Tables();
    }

    Tables file(String name, String... lines) {
        return file(name, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    Tables file(String name, byte[] content) {
        files.add(new Upload(name, content));
        return this;
    }

    List<Upload> uploads() {
        return List.copyOf(files);
    }

    /** An office with a head who holds it: code-o, code-p. */
    static Tables office(String code) {
        return of().file("offices.csv", OFFICES, code + "-o,,জেলা,দপ্তর " + code + ",Office,বাগেরহাট,")
                .file("posts.csv", POSTS, code + "-p," + code + "-o,প্রধান,Head,হ্যাঁ")
                .file("incumbencies.csv", INCUMBENCIES, code + "-p,নাম " + code + ",Name,," + "নিয়মিত,২০২০-০১-০১,");
    }
}
