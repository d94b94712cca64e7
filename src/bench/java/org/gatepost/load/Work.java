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
        return seconds(Path.of("/proc/" + process + "/stat"), USER, SYSTEM);
    }

    /** With its children, those that have ended too. */
    double secondsOfFamily() {
        LongStream children = ProcessHandle.of(process).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return seconds(Path.of("/proc/" + process + "/stat"), USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM)
                + children.mapToDouble(child -> new Work(child).seconds()).sum();
    }

    /** Of its threads that still run and are called so at the beginning. */
    double secondsOf(String... beginnings) {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process + "/task"))) {
            return threads.map(thread -> thread.resolve("stat"))
                    .filter(stat -> Arrays.stream(beginnings).anyMatch(read(stat).replaceFirst("^\\d+ \\(", "")::startsWith))
                    .mapToDouble(stat -> seconds(stat, USER, SYSTEM))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resident memory. */
    long megabytes() {
        return read(Path.of("/proc/" + process + "/status")).lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    /** By the fields after the name, which may hold spaces; none when it has ended. */
    private static double seconds(Path stat, int... fields) {
        String all = read(stat);
        String[] after = all.substring(Math.min(all.length(), all.lastIndexOf(')') + 2)).split(" ");
        return all.isEmpty()
                ? 0
                : Arrays.stream(fields).mapToLong(field -> Long.parseLong(after[field])).sum() / TICKS_A_SECOND;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}
