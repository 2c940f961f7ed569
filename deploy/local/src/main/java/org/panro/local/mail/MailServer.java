package org.panro.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** A real SMTP server that keeps every mail for the page beside it and sends none on. */
public final class MailServer {
  private MailServer() {}

  /**
   * Serves until the process ends.
   *
   * @param arguments the ports of SMTP and of the page
   */
  public static void main(String[] arguments) throws IOException {
    GreenMail mail =
        new GreenMail(
            new ServerSetup(
                Integer.parseInt(arguments[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]));
    HttpServer pages = HttpServer.create(address, 0);
    pages.createContext("/", new MailPage(mail::getReceivedMessages));
    pages.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    pages.start();
  }
}
