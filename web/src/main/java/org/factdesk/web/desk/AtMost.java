package org.factdesk.web.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large the body of a call may be; {@value #USUAL} bytes when nothing is said. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtMost {

    /** Room for every field of a claim at its longest, each character escaped. */
    int USUAL = 1 << 20;

    /** The most bytes. */
    int value();
}
