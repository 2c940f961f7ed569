package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What surrounds every page. */
@MessageBundle("frame")
public interface FrameWords {
  @Message("Panro")
  String name();

  @Message("Skip to the content")
  String skip();

  @Message("Search")
  String search();

  @Message("Product, part number, maker")
  String searchPlaceholder();

  @Message("Search products")
  String searchLabel();

  @Message("Products")
  String products();

  @Message("Sourcing requests")
  String requests();

  @Message("Sign in")
  String signIn();

  @Message("Sign out")
  String signOut();

  @Message("Sign up")
  String signUp();

  @Message("My desk")
  String desk();

  @Message("Inbox")
  String inbox();

  @Message("Account")
  String account();

  @Message("My company")
  String company();

  @Message("한국어")
  String otherLanguage();

  @Message("You are here")
  String breadcrumb();

  @Message("Home")
  String home();

  @Message("Menu")
  String menu();

  @Message("Main menu")
  String main();

  @Message(
      "Panro brings what small Korean makers produce to buyers everywhere, and stays until the"
          + " contract is confirmed.")
  String footer();

  @Message("Done")
  String done();

  @Message(
      "This part is not available right now. The rest of the page works; try again in a moment.")
  String unavailable();

  @Message("Try again")
  String tryAgain();

  @Message("Show more")
  String more();

  @Message("Next page")
  String next();

  @Message("Back to the first page")
  String first();

  @Message("Cancel")
  String cancel();

  @Message("Back")
  String back();

  @Message("Loading")
  String loading();

  @Message("This page does not exist")
  String notFoundTitle();

  @Message(
      "It may have been moved or taken down, or it is not yours to see. Check the address, or go on"
          + " from one of these.")
  String notFoundText();

  @Message("This page is for other members")
  String forbiddenTitle();

  @Message(
      "Your account does not have the role that this page needs. If you think it should, ask the"
          + " owner of your company’s account.")
  String forbiddenText();

  @Message("Sign in to go on")
  String signInTitle();

  @Message(
      "Your sign-in has ended or does not hold. Sign in again; nothing that you saved is lost.")
  String signInText();

  @Message("Something went wrong on our side")
  String brokenTitle();

  @Message(
      "Nothing that you saved is lost. Try again; if it stays like this, tell us when it happened.")
  String brokenText();

  @Message("This page is not available right now")
  String awayTitle();

  @Message("A part of Panro does not answer. What you saved is kept; try again in a moment.")
  String awayText();

  @Message("This address cannot be read")
  String badRequestTitle();

  @Message("Something in the address or in what was sent does not fit. Go back and try again.")
  String badRequestText();
}
