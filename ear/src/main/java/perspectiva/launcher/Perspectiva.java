package perspectiva.launcher;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.File;
import java.io.InputStream;
import java.nio.file.*;
import java.util.zip.*;

public class Perspectiva {
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]).toAbsolutePath();
        Path app = data.resolve("run/app");
        Files.createDirectories(app);
        try (InputStream in = Perspectiva.class.getResourceAsStream("/perspectiva.ear")) {
            unzip(in, app);
        }
        System.setProperty("perspectiva.data", data.toString());
        System.setProperty("perspectiva.db.driver", "org.apache.derby.jdbc.EmbeddedDriver");
        System.setProperty("perspectiva.db.url", "jdbc:derby:" + data + "/db;create=true");
        String l = "configs.config.server-config.network-config.";
        PayaraMicroRuntime server = PayaraMicro.getInstance().setHttpPort(Integer.parseInt(args[1])).setNoHazelcast(true).setPrintLogo(false).setPreBootHandler(r -> {
            for (String c : new String[] {l + "network-listeners.network-listener.http-listener.address=127.0.0.1", l + "protocols.protocol.http-listener.http.compression=on", l + "protocols.protocol.http-listener.http.xpowered-by=false", l + "protocols.protocol.http-listener.http.server-header=false"})
              System.out.println(c + " " + r.run("set", c));
        }).bootStrap();
        server.deploy("perspectiva", "/", app.toFile());
        System.out.println("DEPLOYED");
    }

    static void unzip(InputStream in, Path to) throws Exception {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry e; (e = zip.getNextEntry()) != null; ) {
            Path p = to.resolve(e.getName());
            if (e.isDirectory()) Files.createDirectories(p);
            else if (e.getName().endsWith(".war")) {
                Path w = to.resolve(e.getName().replace('.', '_'));
                Files.createDirectories(w);
                unzip(new java.io.FilterInputStream(zip) { public void close() {} }, w);
            } else { Files.createDirectories(p.getParent()); Files.copy(zip, p, StandardCopyOption.REPLACE_EXISTING); }
        }
    }
}
