package bd.sabha.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who asks too often is told to wait, from however many addresses of one network. */
class CallersTests {

    private final Callers callers = new Callers();

    @Test
    void eachAddressHasItsOwnMeasure() {
        assertThat(callers.mayAsk("192.0.2.1", 60)).isTrue();
        assertThat(callers.mayAsk("192.0.2.1")).isFalse();
        assertThat(callers.mayAsk("192.0.2.2")).isTrue();
    }

    @Test
    void aNetworkOfIpv6CountsAsOne() {
        var allowed = IntStream.range(0, 200)
                .filter(i -> callers.mayAsk("2001:db8:1:2:0:0:0:" + Integer.toHexString(i)))
                .count();
        assertThat(allowed).isLessThan(70);
        assertThat(callers.mayAsk("2001:db8:1:3::1")).isTrue();
    }
}
