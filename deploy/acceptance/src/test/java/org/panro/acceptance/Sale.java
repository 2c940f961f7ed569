package org.panro.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.panro.local.client.Paper;
import org.panro.local.installation.Installation;

/** A sale by hand: three people with a browser each, and nothing but the pages. */
final class Sale implements AutoCloseable {
  private final Goods goods = new Goods(Words.fresh());
  private final Post post;
  private final Person seller;
  private final Person buyer;
  private final Person agent;
  private final SellersDesk sellersDesk;
  private final BuyersDesk buyersDesk;
  private final AgentsDesk agentsDesk;
  private int confirmedBefore;
  private String request = "";
  private String deal = "";

  Sale(Installation installation, String language) {
    String address = installation.publicUrl();
    post = new Post(installation);
    seller = new Person(address, language, "seller");
    buyer = new Person(address, language, "buyer");
    agent = new Person(address, language, "agent");
    sellersDesk = new SellersDesk(seller, goods);
    buyersDesk = new BuyersDesk(buyer, goods);
    agentsDesk = new AgentsDesk(agent, goods);
  }

  void beginsWithAProductAndARequest() {
    confirmedBefore = agentsDesk.confirmedContracts();
    String product = sellersDesk.listProduct();
    sellersDesk.changeLeadTime("30");
    buyersDesk.findProduct(product);
    request = buyersDesk.postRequest();
    sellersDesk.readLead(product);
  }

  void isMatchedWithReasons() {
    buyersDesk.readMatch();
    sellersDesk.answerInterested();
    sellersDesk.assertAnswered();
    buyersDesk.readInterest(request);
  }

  void opensByIntroduction() {
    deal = agentsDesk.introduce();
    new Inbox(seller).open(deal, goods.word(), "상담원이 소개한 거래", "Introduced");
    new Inbox(buyer).open(deal, goods.word(), "상담원이 소개한 거래", "Introduced");
  }

  void opensByMutualInterest() {
    buyersDesk.answerInterested();
    deal = buyersDesk.openDeal(request);
    asBuyer().assertState("소개", "Introduced");
    new Inbox(seller).open(deal, goods.word(), "서로 관심을 보인 거래", "Both sides are interested");
    asSeller().assertState("소개", "Introduced");
  }

  void isNegotiated() {
    asBuyer().write("120 by May? " + goods.word());
    asSeller().read("120 by May? " + goods.word());
    asSeller().sendQuotation("120", "405");
    asBuyer().assertState("견적", "Quoting");
    asBuyer().readOffer(1, "48,600");
    asBuyer().sendOffer("380");
    asSeller().assertState("협상", "Negotiating");
    asSeller().readOffer(2, "45,600");
    asSeller().sendOffer("392.50");
    asBuyer().acceptOffer(3, "47,100");
    asSeller().assertState("합의", "Agreed");
  }

  void isSigned() {
    Paper file = paper("contract");
    contractAs(seller).draw(file);
    contractAs(buyer).sign(file);
    buyer.isTold("상대 회사도 서명하면", "once the other company signs");
    contractAs(seller).sign(file);
    seller.isTold("두 회사가 모두 서명해 계약이 체결됐어요", "Both companies have signed");
    asBuyer().assertState("계약 체결", "Contract signed");
  }

  void isFulfilled() {
    assertThat(contractAs(agent).milestones()).isEqualTo(3);
    Paper deposit = paper("deposit");
    asBuyer().add("payment", deposit);
    contractAs(buyer).meetNextByDocument(deposit);
    asSeller().assertState("이행", "In fulfilment");
    contractAs(seller).meetNext(paper("shipment"));
    contractAs(buyer).meetNext(paper("payment"));
  }

  void isConfirmed() {
    contractAs(seller).confirm("All is paid.");
    seller.isTold("상대 회사도 확정하면", "once the other company confirms");
    contractAs(buyer).confirm("All is in use.");
    buyer.isTold("두 회사가 모두 확정했어요", "Both companies have confirmed");
    asBuyer().assertState("확정", "Confirmed");
    asSeller().assertState("확정", "Confirmed");
    agentsDesk.assertCounted(deal, confirmedBefore + 1);
  }

  void wasToldToItsParties() {
    new Inbox(seller).open(deal, goods.word(), "거래 확정", "Deal confirmed");
    new Inbox(buyer).open(deal, goods.word(), "견적 3", "Quotation 3");
    new Inbox(agent).open(deal, goods.word(), "계약 체결", "Contract signed");
    post.brought("seller@demo.example", "거래 확정", "/ko" + deal);
    post.brought("buyer@demo.example", "Contract signed", "/en" + deal);
  }

  void leftNoComplaints() {
    assertThat(seller.complaints()).isEmpty();
    assertThat(buyer.complaints()).isEmpty();
    assertThat(agent.complaints()).isEmpty();
  }

  private DealPages asSeller() {
    return new DealPages(seller, deal);
  }

  private DealPages asBuyer() {
    return new DealPages(buyer, deal);
  }

  private ContractPages contractAs(Person party) {
    return new ContractPages(party, deal);
  }

  private Paper paper(String name) {
    return new Paper("%s-%s.pdf".formatted(name, goods.word()), List.of(name, goods.word()));
  }

  @Override
  public void close() {
    agent.close();
    buyer.close();
    seller.close();
  }
}
