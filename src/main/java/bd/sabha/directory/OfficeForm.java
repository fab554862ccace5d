package bd.sabha.directory;

import static bd.sabha.directory.Forms.shown;

import bd.sabha.implementer.RegisterPicture.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an administrator types about an office. */
record OfficeForm(
        @Nullable Long parent,
        @Nullable Integer layer,
        @Nullable Kind kind,
        @Nullable String origin,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String place,
        @Nullable String placeEn,
        @Nullable String memoPrefix,
        @Nullable String website,
        @Nullable String email,
        @Nullable Long version) {

    /** Ministry, directorate, division, district, upazila, union, outside the state. */
    static final Set<Integer> LAYERS = Set.of(1, 2, 4, 5, 6, 7, 9);

    static final int OUTSIDE = 9;

    /** A new office below another one, or at the top. */
    static OfficeForm below(@Nullable Long parent, int layer) {
        return new OfficeForm(parent, layer, Kind.OFFICE, "", "", "", "", "", "", "", "", 0L);
    }

    static OfficeForm of(OfficeFacts office) {
        return new OfficeForm(
                office.parentId(),
                office.layer(),
                office.kind(),
                office.origin(),
                office.name(),
                office.nameEn(),
                office.place(),
                office.placeEn(),
                shown(office.memoPrefix()),
                shown(office.website()),
                shown(office.email()),
                office.version());
    }

    void check(Errors errors) {
        Forms.require(errors, "name", "nameEn", "kind");
        Forms.limit(errors, "name", "nameEn", "place", "placeEn", "origin", "memoPrefix", "website", "email");
        if (layer == null || !LAYERS.contains(layer)) {
            errors.rejectValue("layer", Forms.MISSING);
        } else if (kind != null && (layer == OUTSIDE) != (kind == Kind.OUTSIDE)) {
            errors.rejectValue("layer", "register.office.outside-layer");
        }
        Forms.checkAddress(errors, "email", email);
    }
}
