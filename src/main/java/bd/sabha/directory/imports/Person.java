package bd.sabha.directory.imports;

import org.jspecify.annotations.Nullable;

/** Somebody of the register or of the files; remembers what the files say anew about them. */
final class Person {

    private final @Nullable Long id;
    private String name;
    private String nameEn;
    private String email;
    private boolean changed;
    private @Nullable Line englishSaid;

    Person(@Nullable Long id, String name, String nameEn, String email) {
        this.id = id;
        this.name = name;
        this.nameEn = nameEn;
        this.email = email;
    }

    /** @return null: the register does not have them yet */
    @Nullable
    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn.isEmpty() ? name : nameEn;
    }

    String email() {
        return email;
    }

    /** Whether the register says something else about them. */
    boolean changed() {
        return changed;
    }

    void rename(String corrected) {
        changed |= !corrected.equals(name);
        name = corrected;
    }

    void reach(String address) {
        changed |= !address.isEmpty() && !address.equals(email);
        email = address.isEmpty() ? email : address;
    }

    /** @return the line that says something else; null: none does */
    @Nullable
    Line nameInEnglish(String written, Line line) {
        if (written.isEmpty()) {
            return null;
        }
        var other = englishSaid;
        if (other != null && !written.equals(nameEn)) {
            return other;
        }
        changed |= !written.equals(nameEn);
        nameEn = written;
        englishSaid = line;
        return null;
    }
}
