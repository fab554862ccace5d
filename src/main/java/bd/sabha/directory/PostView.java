package bd.sabha.directory;

import org.jspecify.annotations.Nullable;

/**
 * A post as pages and mails show it.
 *
 * @param title designation and place: উপজেলা নির্বাহী অফিসার, রামপাল
 * @param office the office's name with its place
 * @param district of an office below a district: its name; else null
 * @param outside whether it belongs to a body outside, whose people have no login
 * @param holder who holds it today, regular charge first; null: vacant
 * @param charge on what ground they hold it, in words: ভারপ্রাপ্ত; null: regularly, or vacant
 * @param substitute who does its work while its holder is absent; null: nobody
 * @param standIn who does its work in Sabha: of a vacant post the nearest head of office, of one outside its liaison;
 *     null: its own holder, or nobody
 * @param email where its mail goes: to the substitute, else the holder, else the post's own address, else the office's;
 *     of a vacant post to its stand-in; null: none
 */
public record PostView(
        long id,
        long officeId,
        String designation,
        String title,
        String office,
        @Nullable String district,
        boolean head,
        boolean outside,
        @Nullable Long holderId,
        @Nullable String holder,
        @Nullable String charge,
        @Nullable String substitute,
        @Nullable Officer standIn,
        @Nullable String email) {

    /**
     * Somebody in a post.
     *
     * @param designation as they sign: জেলা প্রশাসক (ভারপ্রাপ্ত)
     * @param title designation and place
     */
    public record Officer(long postId, @Nullable String name, String designation, String title) {

        /** Name and title, as far as there is a name. */
        public String named() {
            return name == null ? title : name + ", " + title;
        }
    }

    /** The office with all its places: উপজেলা ভূমি অফিস, কচুয়া, বাগেরহাট */
    public String whereabouts() {
        return district == null || district.isEmpty() ? office : office + ", " + district;
    }

    /** Whether its holder is known by another name than the post's own. */
    public boolean isNamed() {
        return holder != null && !holder.equals(title);
    }

    public boolean isVacant() {
        return holder == null;
    }

    /** Who speaks for the post today: its holder, or the stand-in when it is vacant. */
    public Officer officer() {
        return isVacant() && standIn != null ? standIn : new Officer(id, holder, held(designation), held(title));
    }

    /** The designation or title as the holder writes it: the charge stands behind the designation. */
    private String held(String words) {
        return charge == null ? words : designation + " (" + charge + ")" + words.substring(designation.length());
    }

    PostView withStandIn(PostView other) {
        var address = isVacant() && !outside && other.email != null || email == null ? other.email : email;
        return new PostView(
                id,
                officeId,
                designation,
                title,
                office,
                district,
                head,
                outside,
                holderId,
                holder,
                charge,
                substitute,
                new Officer(other.id, other.holder, other.held(other.designation), other.held(other.title)),
                address);
    }
}
