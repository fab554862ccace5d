package bd.sabha.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller that serves administrators only; everybody else is answered 403. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ForAdministrators {}
