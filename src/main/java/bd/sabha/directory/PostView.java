package bd.sabha.directory;

import org.jspecify.annotations.Nullable;

/**
 * A post as pages and mails show it.
 *
 * @param title designation and place: উপজেলা নির্বাহী অফিসার, রামপাল
 * @param office the office's name with its place
 * @param holder who holds it today, regular charge first; null: vacant
 * @param email where its mail goes: the post's own address, else its holder's, else its office's; null: none
 */
public record PostView(
        long id,
        long officeId,
        String designation,
        String title,
        String office,
        boolean head,
        @Nullable Long holderId,
        @Nullable String holder,
        @Nullable String email) {

    /** Whether its holder is known by another name than the post's own. */
    public boolean isNamed() {
        return holder != null && !holder.equals(title);
    }
}
