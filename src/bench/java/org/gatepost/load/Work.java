package org.gatepost.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a process has used so far, by {@code /proc}. */
record Work(long process) {

    private static final double TICKS_A_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    static Work ofThis() {
        return new Work(ProcessHandle.current().pid());
    }

    double seconds() {
        return seconds(process, USER, SYSTEM);
    }

    /** With its children, those that have ended too. */
    double secondsOfFamily() {
        LongStream children = ProcessHandle.of(process).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return seconds(process, USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM)
                + children.mapToDouble(child -> seconds(child, USER, SYSTEM)).sum();
    }

    /** Resident memory. */
    long megabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(long process, int... fields) {
        String[] stat = stat(process);
        return stat.length == 0
                ? 0
                : Arrays.stream(fields).mapToLong(field -> Long.parseLong(stat[field])).sum() / TICKS_A_SECOND;
    }

    /** The fields after the name, which may hold spaces; none when the process has ended. */
    private static String[] stat(long process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }
}
