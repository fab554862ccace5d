package bd.sabha;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Sabha. */
@SpringBootApplication
public class SabhaApplication {

    public static void main(String[] args) {
        SpringApplication.run(SabhaApplication.class, args);
    }
}
