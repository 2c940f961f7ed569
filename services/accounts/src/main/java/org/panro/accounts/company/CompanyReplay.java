package org.panro.accounts.company;

import jakarta.inject.Singleton;
import org.panro.shared.replay.RowReplay;

/** Tells companies again. */
@Singleton
class CompanyReplay extends RowReplay<Company> {

  CompanyReplay(CompanyRepository companies) {
    super("company", companies, Company::event);
  }
}
