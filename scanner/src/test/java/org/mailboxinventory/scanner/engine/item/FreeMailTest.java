package org.mailboxinventory.scanner.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.model.Item;

final class FreeMailTest {

  @Test
  void knowsTheServicesThatCustomersInIndiaUseMost() throws InvalidConfigException {
    FreeMail services = FreeMail.read(ConfigFiles.bundled());

    assertThat(services.domains())
        .contains("gmail.com", "rediffmail.com", "yahoo.co.in", "outlook.com", "proton.me")
        .hasSizeGreaterThan(200);
  }

  @Test
  void saysOfAMailWhetherOneOfItsAddressesIsAtSuchAService() {
    FreeMail services = new FreeMail(Set.of("gmail.com"));

    assertThat(services.of(List.of("asha@bank.example", "rohan@gmail.com")))
        .isEqualTo(Item.FreeMail.YES);
    assertThat(services.of(List.of("asha@bank.example", "gmail.com@other.example")))
        .isEqualTo(Item.FreeMail.NO);
    assertThat(FreeMail.none().of(List.of("rohan@gmail.com")))
        .as("without a list it is not known")
        .isEqualTo(Item.FreeMail.NOT_KNOWN);
  }

  @Test
  void whatWasReadUnderAnotherListIsReadAgain() {
    assertThat(new FreeMail(Set.of("gmail.com")).digest())
        .isNotEqualTo(new FreeMail(Set.of("gmail.com", "gmx.net")).digest());
  }

  @Test
  void aDomainThatIsThereTwiceIsRefused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("registries/free-mail.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        source: "made up"
        date: 2026-01-01
        reviewBy: 2027-01-01
        services:
          - {provider: "A", name: "A", certainty: knowledge, domains: [gmail.com, gmail.com]}
        """);

    assertThatThrownBy(() -> FreeMail.read(ConfigFiles.withOverlay(folder)))
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("gmail.com is there twice");
  }
}
