package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Sign-up and the documents that it names. */
@MessageBundle("signup")
public interface SignUpWords {
  @Message("Sign up your company")
  String title();

  @Message("It is free. After this form you get a mail with a link to set your password.")
  String lead();

  @Message("What do you want to do?")
  String comesFor();

  @Message("Sell what we make")
  String sell();

  @Message("Buy")
  String buy();

  @Message("Choose to sell, to buy or both.")
  String sellOrBuy();

  @Message("The company’s name in one language is enough.")
  String nameHelp();

  @Message("Company name in Korean")
  String nameKo();

  @Message("Company name in English")
  String nameEn();

  @Message("Country")
  String country();

  @Message("Registration number")
  String registrationNumber();

  @Message("In Korea the ten digits of the business registration; you may add it later.")
  String registrationHelp();

  @Message("Your name")
  String yourName();

  @Message("Your e-mail address")
  String email();

  @Message("The link to set your password goes here.")
  String emailHelp();

  @Message("Consents")
  String consents();

  @Message("I agree to the terms of use (needed)")
  String terms();

  @Message("I agree to how personal data is used (needed)")
  String privacy();

  @Message("You may send me news about Panro")
  String marketing();

  @Message("read")
  String read();

  @Message("Both needed consents have to be given.")
  String consentNeeded();

  @Message("Sign up")
  String send();

  @Message("I have an account already")
  String haveAccount();

  @Message("Your account is being prepared")
  String preparing();

  @Message("This takes a few seconds. You may stay on this page.")
  String preparingHelp();

  @Message("Look into your mailbox")
  String ready();

  @Message("We have sent a mail with a link to set your password. After that you can sign in.")
  String readyHelp();

  @Message("The sign-up could not be completed")
  String failed();

  @Message("Version {version}")
  String documentVersion(String version);
}
