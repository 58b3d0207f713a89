package org.mailboxinventory.report.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.model.Reason;

class ReasonTextsTest {
  @Test
  void everyReasonHasAMeaningAndARemedy() throws InvalidConfigException {
    ReasonTexts texts = ReasonTexts.read(ConfigFiles.bundled());
    for (Reason reason : Reason.values()) {
      assertThat(texts.of(reason).means()).as(reason.word()).isNotBlank();
      assertThat(texts.of(reason).remedy()).as(reason.word()).isNotBlank();
    }
  }
}
