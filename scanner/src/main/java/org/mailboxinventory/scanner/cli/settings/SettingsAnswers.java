package org.mailboxinventory.scanner.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import picocli.CommandLine.Option;

/** What a settings file is begun from: given as options, or asked for. */
final class SettingsAnswers {
  private static final String CREDENTIAL = "tenant.credential.";
  private static final String PURPOSE =
      "inventory of personal and financial data in the bank's mailboxes";
  private static final String REFERENCE = "\\$\\{(env|file):[^}]+}";

  @Option(
      names = "--tenant",
      paramLabel = "ID",
      description = "The tenant's domain or directory id; empty for mail files only.")
  @Nullable String tenant;

  @Option(
      names = "--credential",
      paramLabel = "KIND",
      description =
          "certificate (default), secret, managed-identity, workload-identity or device-code.")
  @Nullable String credential;

  @Option(
      names = "--client-id",
      paramLabel = "ID",
      description = "The app registration's application id.")
  @Nullable String clientId;

  @Option(names = "--certificate", paramLabel = "FILE", description = "PEM or PFX file.")
  @Nullable String certificate;

  @Option(
      names = "--secret-from",
      paramLabel = "WHERE",
      description =
          "Where the client secret, or the PFX file's password, is kept: the name of an"
              + " environment variable, or the path of a file. Never the secret itself.")
  @Nullable String secretFrom;

  @Option(names = "--purpose", paramLabel = "TEXT", description = "Why the mail is read.")
  @Nullable String purpose;

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      split = ",",
      description = "CSV files of the Exchange team; several are separated by commas.")
  @Nullable List<String> evidence;

  @Option(names = "--ledger", paramLabel = "DIR", description = "Where facts are kept.")
  @Nullable String ledger;

  /** The settings, by key, with everything asked that no option answers. */
  Map<String, List<String>> complete(SettingsQuestions questions) throws IOException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    String id =
        of(
            tenant,
            questions,
            "Tenant: a domain or directory id, as in contoso.onmicrosoft.com; none for mail files",
            "");
    put(values, "tenant.id", id);
    if (!id.isEmpty()) {
      credential(values, questions);
    }
    put(
        values,
        "privacy.purpose",
        of(purpose, questions, "Purpose: why the mail is read", PURPOSE));
    String files =
        of(
            evidence == null ? null : String.join(",", evidence),
            questions,
            "Evidence: CSV files that evidence.ps1 wrote, separated by commas",
            Files.exists(Path.of("exchange.csv")) ? "exchange.csv" : "");
    List<String> named =
        new ArrayList<>(Arrays.stream(files.split(",")).map(String::strip).toList());
    named.removeIf(String::isEmpty);
    if (!named.isEmpty()) {
      values.put("evidence.exchangeExport", named);
    }
    put(values, "ledger.path", of(ledger, questions, "Ledger: the folder for facts", "./ledger"));
    return values;
  }

  private void credential(Map<String, List<String>> values, SettingsQuestions questions)
      throws IOException {
    String kind =
        of(
            credential,
            questions,
            "Credential: certificate, secret, managed-identity, workload-identity or device-code",
            "certificate");
    put(values, CREDENTIAL + "kind", kind);
    boolean needsId =
        kind.equals("certificate") || kind.equals("secret") || kind.equals("device-code");
    String client =
        of(clientId, questions, "Application (client) id" + (needsId ? "" : ", if it has one"), "");
    if (needsId && client.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "the credential '"
              + kind
              + "' needs an application id; copy it from the app registration");
    }
    put(values, CREDENTIAL + "clientId", client);
    if (kind.equals("certificate")) {
      String file =
          of(
              certificate,
              questions,
              "Certificate: path of a PEM or PFX file",
              "mailbox-inventory.pem");
      put(values, CREDENTIAL + "certificate", file);
      if (file.matches("(?i).*\\.(pfx|p12)")) {
        kept(values, questions, CREDENTIAL + "certificatePassword", "Password of the PFX file");
      }
    } else if (kind.equals("secret")) {
      kept(values, questions, CREDENTIAL + "secret", "Client secret");
    }
  }

  private void kept(
      Map<String, List<String>> values, SettingsQuestions questions, String key, String what)
      throws IOException {
    String where =
        of(
            secretFrom,
            questions,
            what + ": the environment variable, or the path of the file, that holds it",
            "MAILBOX_INVENTORY_SECRET");
    put(values, key, reference(where));
  }

  /** A name or path as a reference; what looks like the secret itself is not repeated. */
  private static String reference(String where) {
    if (where.matches(REFERENCE)) {
      return where;
    }
    if (where.matches("[A-Z_][A-Z0-9_]*")) {
      return "${env:" + where + "}";
    }
    if (!where.contains("}") && Files.isRegularFile(Path.of(where))) {
      return "${file:" + where + "}";
    }
    throw new Failure(
        ExitCode.USAGE,
        "what is given for the secret is neither an environment variable in capitals nor a file"
            + " that is there; keep the secret in one of these and name it");
  }

  private static String of(
      @Nullable String given, SettingsQuestions questions, String question, String standard)
      throws IOException {
    return given != null ? given.strip() : questions.ask(question, standard);
  }

  private static void put(Map<String, List<String>> values, String key, String text) {
    if (!text.isEmpty()) {
      values.put(key, List.of(text));
    }
  }
}
