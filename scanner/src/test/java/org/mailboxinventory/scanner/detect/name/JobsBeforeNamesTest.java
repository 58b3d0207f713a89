package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names behind short forms and words for jobs, and what people are, which is no name. */
class JobsBeforeNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RM Sunil Mehta recounted the cash.|Sunil Mehta",
        "Today BM Rajesh Kumar signed it.|Rajesh Kumar",
        "14:22 Cx Asha Sharma called, verified.|Asha Sharma",
        "Manager R. Sharma says the bill is lost.|R. Sharma",
        "pls send the card for cust gaurav malhotra, he waits|gaurav malhotra",
        "DOSSIER DE M. MARCEL DUPONT|MARCEL DUPONT",
        "मेरो नाम सुनिता तामाङ हो|सुनिता तामाङ",
        "मेरी माता सुनीता देवी वर्मा का पेंशन रुका है|सुनीता देवी वर्मा",
        "सुरेश कुमार वर्मा की पेंशन नहीं आई|सुरेश कुमार वर्मा",
        "Approver Meenakshi Pillai.|Meenakshi Pillai",
        "Maker Meenakshi Pillai, 14:20|Meenakshi Pillai",
        "hi, am at Pune. for the locker pls ask meenakshi pillai, ok|meenakshi pillai",
        "交班：客戶林淑芬已到；吳宗翰印鑑不符|吳宗翰",
        "Vertretung%Brinkmann, Torsten -> durch Vogel, Karin%Schlüter, Wiebke -> Team"
            + "|Schlüter, Wiebke",
        "Kindly update the address of Karthik%Selvaraj, Madurai please|Karthik\\nSelvaraj"
      })
  void areFound(String text, String name) {
    assertThat(Scanned.findings(text.replace('%', '\n')))
        .anyMatch(
            found ->
                found.startsWith("global.person-name")
                    && found.endsWith(" " + name.replace("\\n", "\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Colonel,\n\nas discussed",
        "Dear Depositor, RD 60 matures",
        "Dear Shareholder,\nthe report",
        "LE PRIX DE M. 12 EST FIXE",
        "सुरेश कुमार पेंशन योजना",
        "hi, the RTGS from SBI and HDFC, pls ask meenakshi office",
        "Officer Cadre posts are open",
        "Presentes:\nSra. Alcaldesa: la que preside",
        "preguntó el Sr. Interventor, y el Sr. Alcalde-Presidente no contestó",
        "Monsieur le Maire et Madame la Préfète, Monsieur Préfet",
        "Panie Prezesie, proszę o podpis",
        "Ein Sprecher von der Kasse rief an",
        "Dear Onboarding, please open it",
        "Protokoll: Vorstandssitzung",
        "Protokoll: Filiale Lindenplatz",
        "Beste Marieke,\n\nde huur is betaald",
        "Плательщик — физическое лицо не подало заявление (форма) в срок"
      })
  void whatSomebodyIsIsNoName(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("global.person-name"));
  }
}
