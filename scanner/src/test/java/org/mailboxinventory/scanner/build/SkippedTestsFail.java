package org.mailboxinventory.scanner.build;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Fails the test run when a test was skipped, unless it says that it needs something this machine
 * may lack: the shared folder, Tesseract, a browser, LibreOffice, Python, an administrator, Wine,
 * the right to act as another user, or the grammar of PowerShell.
 */
public final class SkippedTestsFail implements LauncherSessionListener, TestExecutionListener {
  private static final List<String> ALLOWED =
      List.of(
          "needs ../shared",
          "needs Tesseract",
          "needs a browser",
          "needs SoftHSM",
          "needs LibreOffice",
          "needs python3",
          "needs a user who may",
          "needs Wine",
          "needs another user",
          "needs the grammar of PowerShell");

  private final List<String> refused = new CopyOnWriteArrayList<>();

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(this);
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    judge(test, reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
      judge(test, result.getThrowable().map(Throwable::getMessage).orElse(""));
    }
  }

  private void judge(TestIdentifier test, String reason) {
    String stated = reason.replaceFirst("^Assumption failed: ", "");
    if (ALLOWED.stream().noneMatch(stated::startsWith)) {
      refused.add(test.getUniqueId() + " (" + reason + ")");
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (!refused.isEmpty()) {
      throw new IllegalStateException("Tests were skipped without a reason that holds: " + refused);
    }
  }
}
