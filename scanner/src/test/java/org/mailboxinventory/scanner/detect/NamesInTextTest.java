package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;

/** Names to which no label leads. */
class NamesInTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I met Sunita Deshpande at the branch|Sunita Deshpande",
        "please ask Karthik R. Subramanian about it|Karthik R. Subramanian",
        "approved by K. S. Narayanan today|K. S. Narayanan",
        "Thanks Harpreet Gill for the call|Harpreet Gill",
        "Contact Emily Whitfield, Senior Manager|Emily Whitfield",
        "the file of Jean-Claude Moreau is open|Jean-Claude Moreau",
        "and Guido van der Meer agrees|Guido van der Meer",
        "signed by FARIDA SHEIKH on Monday|FARIDA SHEIKH",
        "कल सुनीता शर्मा ने फ़ोन किया|सुनीता शर्मा",
        "we have read Robin Hill's view|Robin Hill",
        "couriered to Parthasarathy T.K. (applicant)|Parthasarathy T.K.",
        "o titular, Rosângela Nunes, autorizou|Rosângela Nunes",
        "witnessed by Zhang Weimin at our counter|Zhang Weimin",
        "and Tan Boon Keng countersigned|Tan Boon Keng",
        "in favour of Fatima Hassan Al Marzooqi, valid|Fatima Hassan Al Marzooqi",
        "the power of Fatima bint Rashid is valid|Fatima bint Rashid",
        "(i) Zubeida Khanum - widow|Zubeida Khanum",
        "for Philippa Rosamund Xyrelan only|Philippa Rosamund Xyrelan",
        "by María del Carmen Ruiz|María del Carmen Ruiz",
        "Vikram Rathore/Retail/Sahyadri@Sahyadri wrote|Vikram Rathore",
        "seen by Xolaprem Mehta on Friday|Xolaprem Mehta",
        "met Qirveer Zubchandani there|Qirveer Zubchandani",
        "seat of UEHARA Noriko, window|UEHARA Noriko",
        "and Jean DUPONT agrees|Jean DUPONT",
        "told Karthikeyan M about it|Karthikeyan M",
        "NEFT-INWARD-TANMAY QORBARVE-RENT|TANMAY QORBARVE"
      })
  void wordsThatAreNamesByTheListsAreAName(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the branch at Victoria Road is closed",
        "an article in the Jordan Times",
        "we bank with Morgan Stanley",
        "flights to New Delhi and Costa Rica",
        "Gupta Brothers Private Limited",
        "Mahindra Holidays Limited has replied",
        "Indian Institute of Science",
        "Grand Total and Sub Total",
        "will mark the price in May",
        "Kotak Mahindra Bank Ltd",
        "see Charlotte County Court",
        "Account Statement Attached",
        "Martin Luther King Day is a holiday",
        "asha.rao@bank.example and Asha_Rao",
        "Via Giuseppe Garibaldi 12",
        "Royal Enfield Classic",
        "paid to LADY SHRI RAM COLLEGE",
        "DR B R AMBEDKAR NATIONAL LAW UNIVERSITY",
        "Dr. Reddy's Laboratories",
        "राजीव गांधी इक्विटी बचत योजना",
        "Monday June Sunday April",
        "Ihre Bestellung ORD 4711",
        "Deutsche Bahn and Apache Kafka",
        "the Zubchandani account",
        "Vitamin C and Plan B"
      })
  void placesCompaniesNewspapersAndOrdinaryWordsAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "From: Zvonko Mbatha <zm@bank.example>|Zvonko Mbatha",
        "> To: Bill Young|Bill Young",
        "On Monday, Rich Fox wrote:|Rich Fox",
        "write to Mark Brown [mailto:mark@bank.example]|Mark Brown",
        "\"Grace Price\" <grace@bank.example> says|Grace Price"
      })
  void whatIsWrittenAsASenderOrRecipientIsAName(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. García López, María|García López, María",
        "- KAPOOR, Rohan|KAPOOR, Rohan",
        "FERNANDES, ANITA J. (Ops)|FERNANDES, ANITA J.",
        "it was approved by Iyer, Lakshmi on Monday|Iyer, Lakshmi",
        "2,\"Ramanathan, Sivakami\",active|Ramanathan, Sivakami"
      })
  void theFamilyNameMayStandFirst(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to Iyer, Lakshmi was there",
        "Thanks, Martin",
        "Best, Robert",
        "Mumbai, India",
        "Monday, April 3"
      })
  void twoWordsWithACommaAreNotAlwaysAName(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void aNameMayBeBrokenAtALinesEnd() {
    String prose = "the amendment of the guarantee was discussed at length with ";
    assertThat(Scanned.names(prose + "Sunita\nDeshpande and we wait"))
        .containsExactly("Sunita\nDeshpande");
    assertThat(Scanned.names("> " + prose + "Oliver\n> Pemberton."))
        .containsExactly("Oliver\n> Pemberton");
    assertThat(Scanned.names("we met Sunita\nDeshpande Limited")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IMPS-INWARD-NILESH SHAH-RENT NOV|NILESH SHAH",
        "UPI/DR/412345678901/Asha Rao/HDFC/asha@okhdfc|Asha Rao",
        "NEFT CR-HDFC0001234-PRIYA VENKATARAMAN-SALARY|PRIYA VENKATARAMAN",
        "IMPS P2A 432112341234 NILESH SHAH RENT|NILESH SHAH",
        "INF/NEFT/AXIC231/HDFC0000001/Rent /NILESH SHAH|NILESH SHAH",
        "VIR SEPA RECU /DE JEAN MARTIN /MOTIF LOYER|JEAN MARTIN",
        "ZELLE PAYMENT FROM JOHN MILLER|JOHN MILLER"
      })
  void whoPaidIsNamedInTheNarrationOfAPayment(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @Test
  void whoseSonOrWifeSomebodyIsBelongsToNoName() {
    assertThat(Scanned.names("Ramesh Kumar S/o Mohan Lal"))
        .containsExactly("Ramesh Kumar", "Mohan Lal");
  }

  @Test
  void aShopInANarrationIsNoPerson() {
    assertThat(Scanned.names("UPI/DR/4123/RAHUL ENTERPRISES/HDFC, UPI-MUMBAI MEDICALS-33"))
        .isEmpty();
  }

  @Test
  void aSignatureIsAName() {
    assertThat(Scanned.names("See you then.\n\nKind regards,\n\nBill Young\nHead of Trade"))
        .containsExactly("Bill Young");
  }

  @Test
  void aNameShownBeforeIsKnownWhereItComesAgainAlsoInAShortForm() {
    assertThat(Scanned.names("Then Bill Young came.")).isEmpty();
    assertThat(Scanned.names("From: William Young <wy@bank.example>\n\nThen Bill Young came."))
        .containsExactly("William Young", "Bill Young");
  }

  @Test
  void whatOneTextHasShownIsNotKnownInTheNext() {
    PartScan scan = Scanned.scan(Confidence.MEDIUM);
    Scanned.matches(scan, "From: William Young <wy@bank.example>");
    assertThat(Scanned.matches(scan, "Then Bill Young came.")).isEmpty();
  }

  @Test
  void aNameAcrossTheEdgeOfAWindowIsFoundOnce() {
    String filler = "these are plain words of no meaning at all\n".repeat(1700);
    List<String> found = Scanned.names(filler + "I met Sunita Deshpande there\n" + filler);
    assertThat(found).containsExactly("Sunita Deshpande");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Asha Kulkarni please check this|Asha Kulkarni",
        "hey @Simon Lindqvist fik du sendt den?|Simon Lindqvist",
        "@Priya Deshmukh: done|Priya Deshmukh",
        "@प्रिया शर्मा कृपया देखें|प्रिया शर्मा",
        "Reembolso km\\nAngelo Carvalho R$ 214,00|Angelo Carvalho",
        "Hej Åsa Lindqvist,\\ntack för ditt brev|Åsa Lindqvist",
        "Querida Ana Machado, parabéns|Ana Machado",
        "Ahmet Yılmaz'ın hesabı kapatıldı|Ahmet Yılmaz",
        "Parayı dün Elif Kaya'ya gönderdik|Elif Kaya",
        "Shane O'Brien rang at noon|Shane O'Brien"
      })
  void whoIsSpokenToOrPaidIsNamedWithoutWhatStandsBeside(String text, String name) {
    assertThat(Scanned.names(text.replace("\\n", "\n"))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Enligt fru Andersson är det klart|Andersson",
        "umowę podpisała pani Nowakowska w piątek|Nowakowska",
        "de heer Brouwer belde vanmorgen|Brouwer",
        "minister pan Novák přijde|Novák",
        "Frau Weber übernimmt das|Weber",
        "Mme Dupont était absente|Dupont",
        "Kunde: Anna Weber übernimmt die Kosten|Anna Weber"
      })
  void aTitleWrittenSmallLeadsToAFamilysNameAlone(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our Bay Street branch",
        "PAN India campaign",
        "asha.rao@Kotak Mahindra Bank",
        "The Doctor Walks the Walk"
      })
  void otherThingsWithACapitalLeadToNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
