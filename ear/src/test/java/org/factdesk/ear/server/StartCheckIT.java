package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the way of a start is told in one sentence that also says how to mend it, and nothing is started. */
@Execution(ExecutionMode.CONCURRENT)
class StartCheckIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FACTDESK_PORT | 99999 | set it to a number from 1 to 65535",
                "FACTDESK_PORT | http | set it to a number from 1 to 65535",
                "FACTDESK_PORT | 0 | set it to a number from 1 to 65535",
                "FACTDESK_MODE | staging | set it to demo or production",
                "FACTDESK_HOME | desk | set it to the full path of a folder",
                "FACTDESK_BIND | 0.0.0.0 | listens on the loopback address only",
                "FACTDESK_ZONE | Europe/Atlantis | which is no time zone",
                "FACTDESK_PUBLIC_URL | ftp://example.org | the desk's address as readers see it",
                "FACTDESK_SEEDS | /no/such/folder | which is no folder",
                "FACTDESK_DB_URL | jdbc:mysql://127.0.0.1/desk | set it to a jdbc:postgresql: address"
            })
    void aSettingThatWillNotDoIsNamed(String variable, String value, String sentence) {
        String told = toldBy(DeskServer.demo("check").with(variable, value));
        assertThat(told).contains(variable, "\"" + value + "\"", sentence);
    }

    @Test
    void aTakenPortIsTold() throws IOException {
        DeskServer desk = DeskServer.demo("check");
        try (ServerSocket taken = new ServerSocket(desk.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(toldBy(desk))
                    .contains("Port " + taken.getLocalPort(), "is taken by another program", "FACTDESK_PORT");
        }
    }

    @Test
    void aHomeThatCannotBeWrittenIsTold() throws IOException {
        Path folder = DeskServer.emptyHome("check-unwritable");
        Path file = Files.writeString(folder.resolve("a-file"), "no folder");
        for (Path home : new Path[] {file, file.resolve("below")}) {
            assertThat(toldBy(at(home))).contains("The home " + home + " cannot be written by", "FACTDESK_HOME");
            assertThat(file).hasContent("no folder");
        }
        if (!System.getProperty("user.name").equals("root")) { // who may write anywhere
            Path sealed = Files.createDirectory(folder.resolve("sealed"));
            Files.setPosixFilePermissions(sealed, PosixFilePermissions.fromString("r-xr-xr-x"));
            assertThat(toldBy(at(sealed))).contains("The home " + sealed + " cannot be written by", "FACTDESK_HOME");
        }
    }

    @Test
    void aHomeThatAnotherDeskUsesIsTold() throws IOException {
        Path home = DeskServer.emptyHome("check-locked");
        try (FileChannel channel = open(home.resolve("desk.lock"));
                FileLock lock = channel.lock()) {
            assertThat(toldBy(at(home))).contains("The home " + home + " is in use by another Factdesk");
            assertThat(lock.isValid()).isTrue();
        }
    }

    @Test
    void aDatabaseThatAnotherProgramUsesIsTold() throws IOException {
        Path home = DeskServer.emptyHome("check-database");
        Path database = Files.createDirectory(home.resolve("db"));
        try (FileChannel channel = open(database.resolve("dbex.lck"));
                FileLock lock = channel.lock()) {
            assertThat(toldBy(at(home))).contains("The database " + database + " is in use by another program");
            assertThat(lock.isValid()).isTrue();
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldWithoutItsPassword() {
        String url = "jdbc:postgresql://127.0.0.1:" + DeskServer.freePort() + "/desk";
        String told = toldBy(DeskServer.demo("check")
                .with("FACTDESK_DB_URL", url + "?sslpassword=a-secret")
                .with("FACTDESK_DB_PASSWORD", "another-secret"));
        assertThat(told).contains("The database " + url + " cannot be reached", "FACTDESK_DB_URL");
        assertThat(told).doesNotContain("secret");
    }

    private static DeskServer at(Path home) {
        return DeskServer.demo("check").with("FACTDESK_HOME", home.toString());
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** The one sentence with which a start ends. */
    private static String toldBy(DeskServer desk) {
        assertThat(desk.launch().waitForEnd(LIMIT)).isEqualTo(1);
        String told = desk.console().strip();
        assertThat(told.lines()).as(told).hasSize(1);
        assertThat(told).endsWith(".").doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(desk.home().resolve("work")).doesNotExist();
        return told;
    }
}
