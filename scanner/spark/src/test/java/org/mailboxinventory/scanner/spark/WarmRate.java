package org.mailboxinventory.scanner.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many rows a second a cluster's executors read once they are warm: of the tasks that write
 * facts, by Spark's event log, those that end in the second half of all rows.
 */
final class WarmRate {
  private static final double MILLIS = 1000;

  private WarmRate() {}

  /**
   * A task that has written facts.
   *
   * @param ended milliseconds of the clock
   */
  private record Task(long ended, long rows) {}

  /**
   * Rows a second.
   *
   * @param events the folder of one scan's event log
   */
  static double of(Path events) throws IOException {
    List<Task> tasks = tasks(events);
    long all = tasks.stream().mapToLong(Task::rows).sum();
    long warm = 0;
    long before = 0;
    long since = 0;
    for (Task task : tasks) {
      if (before < all / 2) {
        since = task.ended();
      } else {
        warm += task.rows();
      }
      before += task.rows();
    }
    return warm * MILLIS / (tasks.get(tasks.size() - 1).ended() - since);
  }

  private static List<Task> tasks(Path events) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Task> tasks = new ArrayList<>();
    List<Path> logs;
    try (Stream<Path> files = Files.walk(events)) {
      logs = files.filter(Files::isRegularFile).toList();
    }
    for (Path log : logs) {
      for (String line : Files.readAllLines(log)) {
        JsonNode event = line.contains("SparkListenerTaskEnd") ? json.readTree(line) : null;
        if (event != null) {
          long rows = event.at("/Task Metrics/Output Metrics/Records Written").asLong();
          if (rows > 0) {
            tasks.add(new Task(event.at("/Task Info/Finish Time").asLong(), rows));
          }
        }
      }
    }
    tasks.sort(Comparator.comparingLong(Task::ended));
    return tasks;
  }
}
