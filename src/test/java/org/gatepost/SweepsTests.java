package org.gatepost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the application does by itself, now and then. */
@SpringBootTest
class SweepsTests {

    @Autowired
    private ScheduledTaskHolder holder;

    @Autowired
    private ThreadPoolTaskScheduler scheduler;

    @Test
    void noSweepWaitsForAnother() {
        Collection<ScheduledTask> sweeps = holder.getScheduledTasks();
        assertThat(sweeps).isNotEmpty();
        assertThat(scheduler.getScheduledThreadPoolExecutor().getCorePoolSize()).isGreaterThanOrEqualTo(sweeps.size());
    }

    @Test
    void looksEveryTenMinutesForWhatANodeWithOtherContentDecided() {
        assertThat(holder.getScheduledTasks())
                .filteredOn(sweep -> sweep.toString().endsWith("RegisterKeeping.decideWhatOthersDecidedOtherwise"))
                .extracting(ScheduledTask::getTask)
                .singleElement()
                .isInstanceOfSatisfying(FixedDelayTask.class, task -> {
                    assertThat(task.getIntervalDuration()).isEqualTo(Duration.ofMinutes(10));
                    assertThat(task.getInitialDelayDuration()).isEqualTo(Duration.ofMinutes(10));
                });
    }
}
