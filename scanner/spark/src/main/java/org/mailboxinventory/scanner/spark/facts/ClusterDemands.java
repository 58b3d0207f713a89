package org.mailboxinventory.scanner.spark.facts;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.mailboxinventory.scanner.engine.FilesOrder;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * What a cluster must have set before mail is read on it: what passes between its machines, and
 * what they write aside, holds fingerprints.
 */
public final class ClusterDemands {
  private ClusterDemands() {}

  /** Whether all runs in this one process. */
  public static boolean isLocal(SparkConf conf) {
    return conf.get("spark.master", "").matches("local(\\[[^\\]]*])?");
  }

  /**
   * Refuses what lacks any of it.
   *
   * @throws SourceException of kind USAGE, naming all that is missing
   */
  public static void check(SparkConf conf, FilesOrder order) throws SourceException {
    if (!conf.contains("spark.master")) {
      throw Failures.usage(
          "--engine spark runs under Spark's own launcher, which says where the cluster is; start"
              + " it with spark-submit.sh, which lies beside the program");
    }
    if (isLocal(conf)) {
      return;
    }
    List<String> missing = new ArrayList<>();
    require(conf, missing, "spark.authenticate");
    if (!conf.getBoolean("spark.ssl.rpc.enabled", false)) {
      require(conf, missing, "spark.network.crypto.enabled");
    }
    require(conf, missing, "spark.io.encryption.enabled");
    if (!missing.isEmpty()) {
      throw Failures.usage(
          "the cluster would send and keep fingerprints in the open; set "
              + String.join(" and ", missing)
              + " to true in the file that --properties-file names");
    }
    if (conf.get("spark.submit.deployMode", "client").equals("cluster")) {
      throw Failures.usage(
          "the ledger lies on this machine, so the driver has to run here; use --deploy-mode"
              + " client");
    }
    if (order.facts() == null) {
      throw Failures.usage(
          "ledger.facts is not set; name a folder, or the URI of one, that all machines of the"
              + " cluster reach under one name");
    }
  }

  private static void require(SparkConf conf, List<String> missing, String key) {
    if (!conf.getBoolean(key, false)) {
      missing.add(key);
    }
  }
}
