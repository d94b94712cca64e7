package org.gatepost;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Under which conditions something was measured, printed beside the figures of every benchmark. */
public final class Conditions {

    private Conditions() {}

    public static void print() throws IOException {
        System.out.printf(
                "conditions: Java %s, %s, %s, %d processors, %d MB heap at most, load %.1f%n",
                Runtime.version(),
                System.getProperty("java.vm.name"),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() throws IOException {
        Path told = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(told)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(told)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
