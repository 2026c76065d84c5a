package org.factdesk.ear.launch;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * The main class of the server's own process. It ends the server when the process that started it is gone, however that
 * one ended, so that no server is left behind holding the port and the home.
 */
public final class ServerProcess {

    private ServerProcess() {}

    /** @param arguments the server's launcher jar, then the server's own arguments */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        Thread watch = new Thread(ServerProcess::endWithTheLauncher, "launcher-watch");
        watch.setDaemon(true);
        watch.start();
        String[] own = new String[arguments.length - 1];
        System.arraycopy(arguments, 1, own, 0, own.length);
        Method main = Class.forName(mainClass(new File(arguments[0]))).getMethod("main", String[].class);
        main.invoke(null, (Object) own);
    }

    private static String mainClass(File jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }

    private static void endWithTheLauncher() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent; only the end of the stream matters.
            }
        } catch (IOException e) {
            // A broken stream says the same: nobody is there any more.
        }
        System.exit(1);
    }
}
