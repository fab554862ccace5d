package bd.sabha.word;

import java.nio.file.*;

public class TryOut {
    public static void main(String[] a) throws Exception {
        long t = System.nanoTime();
        Files.createDirectories(Path.of("/tmp/w"));
        try (var s = Files.list(Papers.MINUTES)) {
            for (var f : (Iterable<Path>) s.sorted()::iterator) {
                var h = Papers.minutes(f);
                Files.writeString(Path.of("/tmp/w/" + f.getFileName().toString().substring(0, 3) + ".html"), h);
                Files.write(
                        Path.of("/tmp/w/" + f.getFileName().toString().substring(0, 3) + ".docx"), WordWriter.write(h));
            }
        }
        for (var x : a)
            Files.write(Path.of(x.replace(".html", ".docx")), WordWriter.write(Files.readString(Path.of(x))));
        System.out.println((System.nanoTime() - t) / 1000000 + " ms");
    }
}
