package org.mailboxinventory.scanner.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.Place;

/** What a command needs of the settings beyond each value's own form; said all at once. */
public final class Demands {
  /** What is missing stands nowhere. */
  private static final Place SETTINGS = new Place(0, "settings");

  private final Settings settings;
  private final List<ConfigProblem> problems = new ArrayList<>();

  private Demands(Settings settings) {
    this.settings = settings;
  }

  /** Nothing is demanded yet. */
  public static Demands of(Settings settings) {
    return new Demands(settings);
  }

  /** A tenant can be signed in to. */
  public Demands tenant() {
    need("tenant.id", settings.tenant().id(), "name the tenant by a domain or its directory id");
    credential();
    Path bundle = settings.network().caBundle();
    if (settings.network().trust() == TenantAccess.Trust.BUNDLE) {
      need("network.caBundle", bundle, "name the PEM file, as network.trust is bundle");
    }
    file("network.caBundle", bundle);
    return this;
  }

  /** A tenant's mail may be read. */
  public Demands content() {
    need(
        "privacy.purpose",
        settings.privacy().purpose(),
        "say in a sentence why the mail is read; it is copied into every inventory");
    return this;
  }

  /** The files that a scan reads are there: what is found, how, and with which evidence. */
  public Demands reading() {
    Settings.EvidenceFiles evidence = settings.evidence();
    evidence.exchangeExport().forEach(file -> file("evidence.exchangeExport", file));
    evidence.migrationUsers().forEach(file -> file("evidence.migrationUsers", file));
    return detecting();
  }

  /** The files are there that say what is found, and how documents are opened. */
  public Demands detecting() {
    file("extract.passwords", settings.extract().passwords());
    settings.detect().extraCatalogues().forEach(folder -> file("detect.extraCatalogues", folder));
    file("detect.acceptPhrases", settings.detect().acceptPhrases());
    return this;
  }

  /** The files are there by which facts are judged. */
  public Demands judging() {
    Judge judge = settings.judge();
    settings
        .evidence()
        .disclosureNotices()
        .forEach(file -> file("evidence.disclosureNotices", file));
    settings.evidence().dataLocations().forEach(file -> file("evidence.dataLocations", file));
    file("judge.bankFacts", judge.bankFacts());
    judge.rules().forEach(file -> file("judge.rules", file));
    judge.regimes().forEach(file -> file("judge.regimes", file));
    file("judge.acceptList", judge.acceptList());
    file("judge.decisions", judge.decisions());
    file("judge.actions", judge.actions());
    return this;
  }

  /** Throws when anything is missing. */
  public void met() throws SettingsException {
    if (!problems.isEmpty()) {
      throw SettingsException.of(problems);
    }
  }

  /** What is missing. */
  List<ConfigProblem> problems() {
    return List.copyOf(problems);
  }

  private void credential() {
    String in = "tenant.credential.";
    TenantAccess.Credential given = settings.tenant().credential();
    switch (given.kind()) {
      case CERTIFICATE -> {
        needClientId(given);
        need(in + "certificate", given.certificate(), "name the PEM or PFX file, or another kind");
        file(in + "certificate", given.certificate());
      }
      case SECRET -> {
        needClientId(given);
        need(in + "secret", given.secret(), "write ${env:NAME} or ${file:PATH}");
      }
      case DEVICE_CODE -> needClientId(given);
      case STATIC_TOKEN -> need(in + "token", given.token(), "write ${env:NAME} or ${file:PATH}");
      case MANAGED_IDENTITY, WORKLOAD_IDENTITY -> {}
    }
  }

  private void needClientId(TenantAccess.Credential given) {
    need(
        "tenant.credential.clientId",
        given.clientId(),
        "copy the application (client) id from the app registration");
  }

  private void need(String key, @Nullable Object value, String remedy) {
    if (value == null || value.toString().isBlank()) {
      problems.add(new ConfigProblem(SETTINGS, "'" + key + "' is not set", remedy));
    }
  }

  private void file(String key, @Nullable Path file) {
    if (file != null && !Files.isReadable(file)) {
      problems.add(
          new ConfigProblem(
              SETTINGS,
              "'" + key + "' names " + file + ", which cannot be read",
              "check its path and that this user may read it"));
    }
  }
}
