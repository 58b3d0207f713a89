package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where addresses in India begin and end, in the forms of registers, banks and invoices. */
class IndianAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[A-12 ; Silver Heights ; MG Road ; Kankanady ; Mangaluru ; Karnataka ; 575002]]",
        "Address: [[Sunrise Heights ; Flat 4B ; Kondapur ; Hyderabad ; 500084]]",
        "R/o: [[12-Lake Town ; Kolkata-700089]]",
        "[[Flat 4B // Rose Villa // Hill Road // Mumbai 400050]]",
        "Pune;411001;Mumbai;400001"
      })
  void semicolonsBetweenBlanksPartItAsCommasDo(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rahul Verma, [[NO: 14/3, MOSQUE ROAD, FRAZER TOWN, BANGALORE - 560005]]  PH: 080",
        "[[NO: 14/3, MOSQUE ROAD, FRAZER TOWN, BANGALORE - 560005]]",
        "[[NEAR BUS STAND#4/123 TADIPATRI,-1,ANANTAPUR,ANDHRA PRADESH,515411]]",
        "[[Ward -5, Station Road, Gaya 823001]]"
      })
  void theNumberOfAHouseBehindASign(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Dinesh Mehta, [[402 Lotus, R G Kadam marg, Worli Naka Mumbai- 400018]].",
        "at [[12 Shastri road, Dadar, Mumbai 400014]] since",
        "we met on the road, [[Mumbai 400014]]"
      })
  void theWordForAStreetMayBeSmallBeforeAComma(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "address is [[12/345, Church Cross Road, Kochi Ernakulam KL 682016 IN]]",
        "[[Corporate Park, V N Purav Marg, Mumbai City MH 400071 IN]].",
        "[[14 Leader Road, Allahabad 211003]] IN",
        "[[D-45 Lajpat Nagar II New Delhi DL 110024]] IN FAVOUR OF"
      })
  void theSignOfTheCountryBehindThatOfAState(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Branch Manager HDFC Bank Ltd [[Senapati Bapat Marg Lower Parel Mumbai 400013]]",
        "Acme Pvt. Ltd. [[Sarjapur Road Bengaluru 560035]]",
        "Wipro Ltd [[Doddakannelli Sarjapur Road Bengaluru 560035]]",
        "[[12 Acme Ltd Building, MG Road, Pune 411001]]",
        "[[Flat 3, Opp Acme Ltd MG Road, Pune 411001]]"
      })
  void aCompanyBeforeItIsNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S K Rao Deputy General Manager Bank of Baroda, Regional Office, [[#10-1-12/3 & 4, Lotus"
            + " Plaza, VIP Road, Visakhapatnam - 530003, Andhra Pradesh]]",
        "The Nodal Officer, Axis Bank Ltd, [[Dyeing Mills Compound, Tulsi Pipe Road, Mumbai"
            + " 400025]]",
        "[[Flat 3, Officer Colony, MG Road, Pune 411001]]"
      })
  void aPersonsJobBeforeItIsNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Plot No. 77, Hitec City, Madhapur, Hyderabad, Telangana]]",
        "[[Flat 12, Lotus Pride, Kondapur, Hyderabad]]",
        "Day 12, Lotus Pride, Kondapur, Hyderabad"
      })
  void aPlotOrAFlatWithoutStreetAndCode(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card to [[11/2 ,Nehru nagar east extn ,, chennai-600020]] pls",
        "send to [[8/3 , Temple road ,, Madurai-625001]]"
      })
  void carelessCommasAndWordsInSmallLetters(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Vill. Nangal, Teh. Ratia, Distt. Fatehabad (Haryana)]]",
        "Address - [[A/P. Kasegaon, Tal. Walwa, Dist. Sangli, Maharashtra]], India",
        "R/o [[VPO Bhaini, Tehsil Jagraon, District Ludhiana, Punjab]].",
        "[[Village Dharampur, Distt. Solan, H.P.]] Phone: none",
        "name, 'Vill - Barhi,Chouparan', [[At and Post Barhi, Dist - Hazaribagh]]",
        "the [[AT - RAJGIR, PO - RAJGIR, DIST - NALANDA,BIHAR]]",
        "[[At: Karla, Post: Karla, Tal: Maval, Dist: Pune]]",
        "he went to village Nangal, district Fatehabad, today",
        "the village council and the District Pune office",
        "VTC: Barhi, PO: Barhi, District: Hazaribagh, State: Jharkhand"
      })
  void aVillageItsDistrictAndItsState(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R/o [[Kasegaon, Tal. Walwa,\nDist. Sangli]]",
        "Resident of [[Karla, Taluka and\nDistrict : Pune]]",
        "Resident of [[Mali Galli, Karla,\nTaluka Maval, District Pune]]",
        "{'at': '[[Karla, Tal. Maval, Dist. Pune]]'}",
        "He saw Mr Anil Ram Pawar, Taluka Maval, District Pune.",
        "the Tehsildar of Maval, District Pune"
      })
  void aVillageWithoutItsWordBeforeWhatItBelongsTo(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "पिता श्री मोहन, निवासी [[ग्राम रामपुरा, तहसील बड़नगर, जिला उज्जैन]] है।",
        "निवासी [[ग्राम रामपुरा थाना कोतवाली जनपद अमरोहा]] को सजा",
        "मावशी : रा. [[मु.पो. करकंब, ता. पंढरपूर, जि. सोलापूर]]\nमामा : श्री",
        "address: \"[[गोयल भवन, नया बाजार,ग्वालियर (म.प्र.)]]\",",
        "[[12 कृषि उपज मंडी, जबलपुर (म. प्र.)]] | मो.",
        "[[बड़ा बाजार, खनियाधाना, जिला-शिवपुरी (म.प्र.)]]",
        "आज बाजार बंद रहेगा, जिला ग्वालियर",
        "यह बैठक बाजार में हुई, जिला सतना",
        "खाता संख्या 12, जिला सतना",
        "मोहन कुमार, जिला सतना"
      })
  void aDistrictOrTheLettersOfAStateInHindiAndMarathi(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Khasra No. 88/2, Village Tigra, Gurgaon, Haryana]]",
        "[[Gat No. 512, Marunji, Pune]] is let",
        "[[D.No. 7-4-12, Arundelpet, Guntur]]",
        "[[House No. 31, Civil Lines, Jhansi, U.P.]]",
        "Class No. 31, Biology, Pune"
      })
  void theNumberOfALandRegisterBeforeAVillage(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Address : [[41/7 Lajpat Nagar , Kanpur (208005)]], U.P.",
        "Address: [[41 Station Road, Nashik (422001)]]",
        "(we moved to Nashik, [[41 Station Road, Nashik 422001]])"
      })
  void aCodeInBracketsIsWhole(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R/o.[[H.No.9-2-77/4, Balanagar, Hyderabad 500 042]].",
        "R/o.[[Flat No.303, Lotus Towers, Begumpet, Hyderabad 500 016]]."
      })
  void theLettersBeforeAHouseEndInAFullStop(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Department of Fisheries,\nGovernment of Kerala,\n[[Vikas Bhavan, Trivandrum-695 033]]."
      })
  void anAuthorityIsNoPartOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2. Shri. Anil Pawar, [[Vasant Chowk, At and post Nagar Road, Sangamner, Dist. Pune]]",
        "3. Smt. Lata Pawar, [[12 Station Road, Nashik 422001]]"
      })
  void aNumberedPartyIsNoPartOfIt(String marked) {
    MarkedAddresses.found(marked);
  }
}
