package bd.sabha.support;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A test office with a district to itself: Meherpur, two of whose upazilas are in the register, and the third comes
 * later. Tests share the register, so the one before moves out.
 */
@TestComponent
public class Meherpur {

    public static final String ALL_UNOS = "উপজেলা নির্বাহী অফিসার (সকল), মেহেরপুর";

    private static final List<String> UPAZILAS = List.of("মেহেরপুর সদর", "গাংনী");
    private static final String LATER = "মুজিবনগর";

    private final TestOffices offices;
    private final JdbcClient jdbc;

    Meherpur(TestOffices offices, JdbcClient jdbc) {
        this.offices = offices;
        this.jdbc = jdbc;
    }

    public TestOffice open() {
        jdbc.sql(
                        "update office set place = '', place_en = '' where place in ('মেহেরপুর', 'মেহেরপুর সদর', 'গাংনী', 'মুজিবনগর')")
                .update();
        var office = offices.open();
        jdbc.sql("update office set place = 'মেহেরপুর', place_en = 'Meherpur' where id = ?")
                .param(office.districtOffice())
                .update();
        for (var i = 0; i < UPAZILAS.size(); i++) move(office, i, UPAZILAS.get(i), office.districtOffice());
        loses(office, 2);
        return office;
    }

    /** The third upazila head's office is entered now. */
    public void grows(TestOffice office) {
        move(office, 2, LATER, office.districtOffice());
    }

    /** The upazila's office is no longer there. */
    public void loses(TestOffice office, int upazila) {
        move(office, upazila, "", null);
    }

    public void leavesVacant(long postId) {
        jdbc.sql("update incumbency set to_on = '2022-01-31' where post_id = ?")
                .param(postId)
                .update();
    }

    private void move(TestOffice office, int upazila, String place, @Nullable Long above) {
        jdbc.sql(
                        """
                        update office set place = ?, place_en = ?, parent_id = ?
                        where id = (select office_id from post where id = ?)
                        """)
                .params(Arrays.asList(
                        place, place, above, office.upazilaHead(upazila).postId()))
                .update();
    }
}
