package org.mailboxinventory.scanner.spark.facts;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Tells executors that the scan is to stop, so that they leave what they read and keep what they
 * have: a file beside the facts.
 */
public final class StopMark implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final SerializableConfiguration hadoop;

  StopMark(Path file, Configuration hadoop) {
    this.file = file.toString();
    this.hadoop = new SerializableConfiguration(hadoop);
  }

  /** Sets it. Where that fails, what executors are at is cancelled in the end. */
  public void set() {
    try {
      path().getFileSystem(hadoop.value()).create(path(), true).close();
    } catch (IOException e) {
      return;
    }
  }

  /** Takes it away. */
  void remove() throws IOException {
    path().getFileSystem(hadoop.value()).delete(path(), false);
  }

  boolean isSet() {
    try {
      return path().getFileSystem(hadoop.value()).exists(path());
    } catch (IOException e) {
      // Writing facts there will say what is wrong.
      return false;
    }
  }

  private Path path() {
    return new Path(file);
  }
}
