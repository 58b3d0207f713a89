package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Names of people that a program broke where its line was full, or that a form's column breaks;
 * {@code ~} stands for a line's end, brackets for where the name is.
 */
class BrokenNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> Mrs [Adwoa~> Mensah-Quaye] lives at 19 Larch",
        ">> wenden Sie sich an Frau [Ingeborg~>> Schultheiss-Brandt] in Essen",
        "wenden Sie sich bitte an Herrn [Max~Schneider] in der Zentrale",
        "Bonjour, merci de contacter Mme [Claire~Dubois] pour le virement",
        "La procuration sur tous les comptes a été donnée par Mme [Claire~de Villiers] hier",
        "Please address the cheque for the full amount to Ms. [Jennifer~O'Brien] of Houston.",
        "She asked for a statement of the account of Dr. [Meera~Balasubramaniam Iyer], who left"
      })
  void goOnBehindATitle(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> please copy this to [Cornelius~> Achterberg] in Rotterdam",
        "| please copy this to [Cornelius~| Achterberg] in Rotterdam",
        "> Kind regards, [Priya~> Sharma] from the desk",
        "Our auditor [Mary Treesa ~Puthenveettil] has asked for the certificate",
        "The letter went to the notary and to [Andrea~Bianchi], who has the deed.",
        "The power of attorney for all accounts was given by the late [Johann~von Hohenstein]",
        "The power of attorney for all accounts was given by [Jennifer~O'Brien] of Houston"
      })
  void goOnInRunningText(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beneficiary name      : [Hrishikesh~                        Deshpande]~IFSC  : none",
        "Name:    [Hrishikesh Anand~         Deshpande]~A/c No:  none",
        "> Name     : [Hrishikesh~>            Deshpande]~> Account  : none",
        "Kunde:        [Ingeborg~              Schultheiss-Brandt]~Konto:        keins",
        "Name:\t[Hrishikesh~\tDeshpande]~"
      })
  void goOnBelowTheirBeginning(String text) {
    assertThat(Scanned.findings(whole(text)))
        .containsExactly("global.person-name high " + name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Mr [Thomas]~Kulkarni is on leave",
        "> Hello Herr [Max]~> Danke für die Nachricht",
        "> We spoke to Mr [Joshi]~> Attached is the form",
        "Sehr geehrter Herr [Thomas]~Anbei erhalten Sie die Unterlagen.",
        "Please note that the first instalment was paid by Mr [Joshi]~Prakash Infra Ltd paid",
        "Name     : [Hrishikesh]~           Pune",
        "Name     : [Hrishikesh]~           Branch: Pune",
        "Name     : [Hrishikesh]~         Deshpande",
        "Beneficiary : [Asha Rao]~              Manager",
        "Beneficiary : [Asha Rao]~              Nagpur Road"
      })
  void endWhereTheirLineDoes(String text) {
    assertThat(Scanned.names(whole(text))).containsExactly(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks, Rajesh~Kulkarni is on leave",
        "> see you there, Grant~> Street is closed",
        "Please give this to Thomas~Friday is fine"
      })
  void wordsOfTwoSentencesAreNone(String text) {
    assertThat(Scanned.names(whole(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Titular: [Duarte Nuno~Mascarenhas]~Cartao: none",
        "> Nama: [Nurul Izzati~> binti Kamaruddin]~> Tel: none",
        "| konto none. Name: [Peter Paul~| Hagebakken], by mail",
        "COGNOME E NOME: [BEVILACQUA~TOMMASO]~SEDE: none",
        "Account holder name: [Ravi~Shankar Iyer]",
        "Name: [Anna K.~Schmidt] (new)",
        "Name: [Jacoba van der~Veen]"
      })
  void goOnInTheNextLineOfTheirField(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name: [Maria]~Madrid~Age: none",
        "Name: [Peter]~Engineer~Age: none",
        "Name: [Peter]~Infosys Ltd~Age: none",
        "Name: [Anna Schmidt]~Meyer~Age: none",
        "Name: [ANNA]~DATE 12/03~none",
        "Name: [Anna]~Schmidt: none"
      })
  void endWhereTheirFieldDoes(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the parcel of last week was~handed to [Wojciech~Truskolaski] for repair,~box and slot",
        "so please do pay the rest~of it to us. [Korbinian~Moosbrugger] and his wife~will come",
        "that is the 10th of them for~the auditor, [Espérance~Mukandayisenga] of the~ministry said"
      })
  void goOnWhereNoLineHadRoomForTheNextWord(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pax list of the Mumbai offsite~Aniruddha Chowdhury~Hrishikesh Ranade~Jincy"
            + " Sebastian~Lalthanmawia Sailo",
        "Best regards,~Lakshmi Narayanan~Deputy General Manager~Retail Assets Centre"
      })
  void namesOfAListAreNotJoined(String text) {
    assertThat(Scanned.names(whole(text))).noneMatch(name -> name.contains("\n"));
  }

  @Test
  void anAccountGoesOnBelowItsBeginningWhateverItsLength() {
    String text =
        "IFSC                  : none\nA/c no                : 034801\n"
            + "                        552917\nBranch                : 21";
    assertThat(Scanned.findings(text))
        .containsExactly("in.bank-account high 034801\n                        552917");
  }

  private static String whole(String text) {
    return text.replaceAll("[\\[\\]]", "").replace('~', '\n');
  }

  private static String name(String text) {
    return text.substring(text.indexOf('[') + 1, text.indexOf(']')).replace('~', '\n');
  }
}
