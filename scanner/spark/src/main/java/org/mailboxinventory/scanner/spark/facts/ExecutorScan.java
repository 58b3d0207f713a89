package org.mailboxinventory.scanner.spark.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.ItemRecipe;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.engine.item.KnownContents;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.files.outlook.OutlookStore;
import org.mailboxinventory.scanner.source.files.store.StoreLimits;
import org.mailboxinventory.scanner.source.files.store.StoreProcesses;

/**
 * What all tasks of one run share in one process: the detectors, the key from this machine's own
 * file, the workers that read attachments, and the folder that all is written to.
 */
public final class ExecutorScan implements AutoCloseable {
  private static final int KEY_BYTES = 32;
  private static final int WATCH_SECONDS = 2;
  private static final Map<String, ExecutorScan> OPEN = new HashMap<>();

  private final ItemRecipe recipe;
  private final byte[] key;
  private final CompiledCatalogue detection;
  private final WorkFolder folder;
  private final Extractor extractor;
  private final KnownContents known = new KnownContents();
  private final StoreProcesses stores;
  private final StopSignal stop = new StopSignal();
  private @Nullable ScheduledExecutorService watch;

  private ExecutorScan(ItemRecipe recipe) throws IOException {
    this.recipe = recipe;
    this.key = key(Path.of(recipe.keyFile()), recipe.keyCheck());
    String ocr = recipe.ocrProgram();
    if (ocr != null && !Files.isExecutable(Path.of(ocr))) {
      throw TaskFailure.ofSetup(
          "text is to be read from pictures, but an executor has no program "
              + ocr
              + "; install it on every machine or set extract.ocr.enabled to false");
    }
    this.detection = recipe.detection();
    String work = recipe.workDir();
    this.folder = WorkFolder.open(work == null ? null : Path.of(work));
    this.extractor =
        recipe.extractor(folder.folder("extract"), Runtime.getRuntime().availableProcessors());
    this.stores =
        new StoreProcesses(StoreLimits.of(() -> folder.folder("stores"), recipe.timeout()));
  }

  /** That of a run, made when its first task comes. */
  public static ExecutorScan of(String run, ItemRecipe recipe) throws IOException {
    synchronized (OPEN) {
      ExecutorScan open = OPEN.get(run);
      if (open == null) {
        closeAll();
        open = new ExecutorScan(recipe);
        if (OPEN.put(run, open) == null && !Hook.SET) {
          throw new IllegalStateException("what is open could not be closed at the end");
        }
      }
      return open;
    }
  }

  /** Set when the first is made, so that a process that ends in order leaves nothing behind. */
  private static final class Hook {
    static final boolean SET = set();

    private static boolean set() {
      Runtime.getRuntime().addShutdownHook(new Thread(ExecutorScan::closeAll));
      return true;
    }
  }

  /** For one thread. */
  public ItemScan scan() {
    return recipe.scan(detection, extractor, key, known, stop);
  }

  /** Makes ids of names of files, as the driver does. */
  public StableName names() {
    return StableName.under(() -> key);
  }

  /** Encrypts what the driver alone is to read. */
  public HeaderSeal seal() {
    return HeaderSeal.under(key);
  }

  /** Opens Outlook stores. */
  public OutlookStore.Opening stores() {
    return stores;
  }

  /** Given when the scan is to stop: from now on this is looked for. */
  public synchronized StopSignal stop(StopMark mark) {
    if (watch == null) {
      ScheduledExecutorService looking =
          Executors.newSingleThreadScheduledExecutor(ExecutorScan::daemon);
      ScheduledFuture<?> unused =
          looking.scheduleWithFixedDelay(
              () -> look(mark), WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS);
      watch = looking;
    }
    return stop;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "stop-watch");
    thread.setDaemon(true);
    return thread;
  }

  private void look(StopMark mark) {
    if (!stop.given() && mark.isSet()) {
      stop.give();
    }
  }

  private static byte[] key(Path file, String check) {
    @Nullable String problem = null;
    byte[] key = new byte[0];
    try {
      key = Files.readAllBytes(file);
      if (key.length < KEY_BYTES) {
        problem = "is too short";
      } else if (!isOfSecretVolume(file) && OwnerOnly.remedy(file).isPresent()) {
        problem = "can be read by others than its owner";
      } else if (!new Fingerprinter(key).keyCheck().equals(check)) {
        problem = "is not the one that the ledger was begun with";
      }
    } catch (IOException e) {
      problem = "is not there, or cannot be read";
    }
    if (problem != null) {
      throw TaskFailure.ofSetup(
          "on an executor the fingerprint key "
              + file
              + " "
              + problem
              + "; put the same file, readable by its owner alone, on every machine");
    }
    return key;
  }

  /** Kubernetes puts secrets behind a link of this name, with rights of its own choosing. */
  private static boolean isOfSecretVolume(Path file) throws IOException {
    return Files.isSymbolicLink(file) && Files.readSymbolicLink(file).startsWith("..data");
  }

  /** Ends all that are open in this process. */
  public static void closeAll() {
    synchronized (OPEN) {
      OPEN.values().forEach(ExecutorScan::close);
      OPEN.clear();
    }
  }

  @Override
  public synchronized void close() {
    if (watch != null) {
      watch.shutdownNow();
    }
    stores.close();
    extractor.close();
    folder.close();
  }
}
