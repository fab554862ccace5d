package bd.sabha;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Sabha. */
@SpringBootApplication
public class SabhaApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Dhaka"));
        var application = new SpringApplication(SabhaApplication.class);
        application.addListeners(new StartupCheck());
        application.run(args);
    }
}
