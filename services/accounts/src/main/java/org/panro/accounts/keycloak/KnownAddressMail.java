package org.panro.accounts.keycloak;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panro.contracts.value.LocalizedText;

/**
 * Tells the owner of an address alone that it has an account already. It repeats nothing that the
 * stranger wrote, so that nobody can send words through it.
 */
@ApplicationScoped
public class KnownAddressMail {
  private static final LocalizedText SUBJECT =
      new LocalizedText("이미 판로 계정이 있어요", "You already have a Panro account");
  private static final LocalizedText SIGNED_UP =
      new LocalizedText(
          """
          이 이메일 주소로 판로에 가입하려는 시도가 있었어요. 이미 계정이 있으니 아래에서 로그인해 주세요.
          비밀번호를 잊었다면 로그인 화면에서 다시 설정할 수 있어요.

          %s

          직접 하지 않았다면 아무것도 하지 않아도 돼요. 계정은 그대로예요.
          """,
          """
          Somebody tried to sign up to Panro with this address. You have an account already: sign in below.
          If you forgot the password, the sign-in page lets you set a new one.

          %s

          If it was not you, there is nothing to do. Your account is as it was.
          """);
  private static final LocalizedText INVITED =
      new LocalizedText(
          """
          판로에서 한 회사가 이 이메일 주소로 초대했어요. 이미 다른 회사의 구성원이라 초대를 받을 수 없어요.
          한 사람은 한 회사에만 속할 수 있어요. 옮기려면 지금 계정을 먼저 정리하거나 다른 주소로 초대받아 주세요.

          %s
          """,
          """
          A company on Panro invited this address. You belong to a company already, so the invitation cannot be accepted.
          A member belongs to one company. To change, close your present account first or be invited under another address.

          %s
          """);

  private final Mailer mailer;
  private final String publicUrl;

  KnownAddressMail(Mailer mailer, @ConfigProperty(name = "panro.public-url") String publicUrl) {
    this.mailer = mailer;
    this.publicUrl = publicUrl;
  }

  /** For somebody who signed up again. */
  public void signedUp(String email, String language) {
    send(email, SIGNED_UP, language);
  }

  /** For somebody who was invited, but is a member of a company. */
  public void invited(String email, String language) {
    send(email, INVITED, language);
  }

  private void send(String email, LocalizedText text, String language) {
    mailer.send(
        Mail.withText(email, SUBJECT.in(language), text.in(language).formatted(publicUrl + "/")));
  }
}
