package org.mailboxinventory.scanner.source.files.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sent",
        "SENT ITEMS",
        "Sent Items/2025",
        "[Gmail]/Sent Mail",
        "INBOX.Sent",
        ".Sent.Clients",
        "Sent.mbox",
        "Sent.sbd/Clients",
        "sent-mail-2019",
        "sent-mail-jan-2004",
        "Sent Items1",
        "Sent Items (2)",
        "Sent_Messages",
        "Gesendet",
        "Gesendete Elemente",
        "Envoyés",
        "Envoye\u0301s",
        ".Envoy&AOk-s",
        "Éléments envoyés",
        "Elementos enviados",
        "Posta inviata",
        "Inviati",
        "Itens enviados",
        "Verzonden items",
        "Wysłane",
        "Skickat",
        "भेजे गए",
        "送信済みアイテム",
        "Gönderilmiş Öğeler"
      })
  void aFolderOfSentMailIsKnownInItsLanguage(String path) {
    assertThat(FolderNames.sent(path)).isTrue();
    assertThat(FolderNames.drafts(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inbox",
        "Sent back by courier",
        "Clients/Sent for signature",
        "Sentinel alerts",
        "Unsent",
        "To be sent",
        "Sent by Asha",
        "Posta in arrivo",
        "A&B-Sent",
        "2024"
      })
  void anotherNameThatHasTheWordIsNone(String path) {
    assertThat(FolderNames.sent(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Drafts", "[Gmail]/Drafts", "Entwürfe", "Brouillons", "ड्राफ़्ट", "草稿箱"})
  void aFolderOfDraftsIsKnownInItsLanguage(String path) {
    assertThat(FolderNames.drafts(path)).isTrue();
    assertThat(FolderNames.sent(path)).isFalse();
  }

  @Test
  void aFileByItselfIsCalledAsItsFolder() {
    assertThat(FolderNames.sentAlone("Sent.mbox")).isTrue();
    assertThat(FolderNames.sentAlone("Gesendete Elemente")).isTrue();
    assertThat(FolderNames.sentAlone("asha@sent.example")).isFalse();
    assertThat(FolderNames.sentAlone("sent.example")).isFalse();
  }

  @Test
  void noNameIsOfBothUses() {
    for (String line : DataLines.of(FolderNames.class, "folder-names.txt")) {
      assertThat(line).matches("(sent|drafts)\\|[a-z]{2}\\|[^|]+");
      for (String name : line.split("\\|", -1)[2].split(";", -1)) {
        assertThat(FolderNames.sent(name)).as(name).isEqualTo(line.startsWith("sent"));
        assertThat(FolderNames.drafts(name)).as(name).isEqualTo(line.startsWith("drafts"));
      }
    }
  }
}
