package org.panro.accounts.member;

import jakarta.inject.Singleton;
import org.panro.shared.replay.RowReplay;

/** Tells members again. */
@Singleton
class MemberReplay extends RowReplay<Member> {

  MemberReplay(MemberRepository members) {
    super("member", members, Member::event);
  }
}
