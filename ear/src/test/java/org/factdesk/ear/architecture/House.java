package org.factdesk.ear.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of the application's modules, read from where the build puts them. */
final class House {

    private static final List<String> ROOMS =
            List.of("domain/target/classes", "service/target/classes", "web/target/classes/factdesk.war");

    private House() {}

    static JavaClasses classes() {
        Path root = Path.of("").toAbsolutePath().getParent();
        Stream<Path> rooms = ROOMS.stream().map(root::resolve);
        return new ClassFileImporter().importPaths(rooms.toList());
    }
}
