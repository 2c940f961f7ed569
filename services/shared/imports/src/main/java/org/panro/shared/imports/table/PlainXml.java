package org.panro.shared.imports.table;

import javax.xml.stream.XMLInputFactory;

/** XML without entities of its own: nothing swells, nothing is fetched. */
public final class PlainXml {
  private PlainXml() {}

  /**
   * Where no entity can be declared, the limits of their sizes would count nothing but the escaped
   * signs of a large file.
   */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return factory;
  }
}
