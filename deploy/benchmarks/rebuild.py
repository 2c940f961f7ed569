#!/usr/bin/env python3
"""A rebuild of the index of products under searches and writes, through the gateway.

  python3 deploy/benchmarks/rebuild.py [--searches 20] [--writes 50] [--products 1000] [--gateway URL]

Lists products of the demo seller under a word of their own, then begins a rebuild as administrator and until it is
done sends that many searches and updates a second. Afterwards every product is asked for: the index that answers has
to know the last name that was acknowledged. Then it goes back to the index before and asks for all of them again.
"""
import argparse
import concurrent.futures
import json
import random
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

REALM = "/auth/realms/panro/protocol/openid-connect/token"


def call(method, address, body=None, headers=None):
    data = json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(address, data=data, method=method, headers={"content-type": "application/json", "accept": "application/json", **(headers or {})})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as problem:
        return problem.code, problem.read().decode(errors="replace")


class Panro:
    def __init__(self, gateway):
        self.gateway = gateway

    def token(self, member):
        form = urllib.parse.urlencode({"grant_type": "password", "client_id": "panro-cli", "username": member, "password": "panro", "scope": "openid"})
        request = urllib.request.Request(self.gateway + REALM, data=form.encode())
        with urllib.request.urlopen(request, timeout=30) as answer:
            return {"authorization": "Bearer " + json.load(answer)["access_token"]}

    def search(self, words, size=1):
        query = urllib.parse.urlencode({"q": words, "size": size})
        return call("GET", f"{self.gateway}/api/catalog/search?{query}")


def facts(sku, word, number):
    return {"sku": sku, "name": {"en": f"{word} part revision {number}"}, "unit": "C62"}


def listed(panro, seller, word, wanted):
    products = {}
    for n in range(wanted):
        sku = f"{word}-{n}"
        status, product = call("POST", panro.gateway + "/api/catalog/products", facts(sku, word, 0), seller)
        if status != 201:
            raise SystemExit(f"listing answered {status}: {product}")
        call("POST", f"{panro.gateway}/api/catalog/products/{product['id']}/publish", None, seller)
        products[product["id"]] = [sku, 0, threading.Lock()]
    return products


def written(panro, seller, word, products, id):
    sku, number, lock = products[id]
    with lock:
        number = products[id][1] + 1
        status, answer = call("PUT", f"{panro.gateway}/api/catalog/products/{id}", facts(sku, word, number), seller)
        if status == 200:
            products[id][1] = number
        return status if status == 200 else f"{status} {answer}"


def found_by(panro, word):
    """Number of products a search finds, or what it answered in place of that."""
    status, answer = panro.search(word)
    return answer["total"] if status == 200 else f"{status} {answer}"


def steady(rate, running, act, pool):
    answers, began, n = [], time.perf_counter(), 0
    while running():
        time.sleep(max(0, began + n / rate - time.perf_counter()))
        answers.append(pool.submit(act))
        n += 1
    return [answer.result() for answer in answers], time.perf_counter() - began


def compared(panro, word, products, patience=30):
    """Numbers of products that are missing and stale once the index had time to catch up."""
    until = time.time() + patience
    while True:
        shown, cursor = {}, None
        while True:
            query = {"q": word, "size": 100, "sort": "newest", **({"cursor": cursor} if cursor else {})}
            _, page = call("GET", f"{panro.gateway}/api/catalog/search?" + urllib.parse.urlencode(query))
            shown.update((item["id"], item["name"]["en"]) for item in page["items"] if item["id"] in products)
            cursor = page.get("next")
            if not cursor:
                break
        missing = [id for id in products if id not in shown]
        stale = [id for id in products if id in shown and shown[id] != facts("", word, products[id][1])["name"]["en"]]
        if not missing and not stale or time.time() > until:
            return len(missing), len(stale)
        time.sleep(1)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--searches", type=int, default=20)
    arguments.add_argument("--writes", type=int, default=50)
    arguments.add_argument("--products", type=int, default=1000)
    arguments.add_argument("--gateway", default="http://localhost:8080")
    chosen = arguments.parse_args()
    panro = Panro(chosen.gateway)
    word = "zq" + uuid.uuid4().hex[:8]
    seller, admin = panro.token("seller"), panro.token("admin")
    products = listed(panro, seller, word, chosen.products)
    print("before: missing %d, stale %d" % compared(panro, word, products))

    rebuilds = panro.gateway + "/api/catalog/index/rebuilds"
    seller, admin = panro.token("seller"), panro.token("admin")
    status, rebuild = call("POST", rebuilds, None, admin)
    if status != 201:
        raise SystemExit(f"the rebuild answered {status}: {rebuild}")
    done = threading.Event()

    def watch():
        while not done.is_set():
            state = call("GET", f"{rebuilds}/{rebuild['id']}", None, admin)[1]
            if state["state"] == "done":
                print("rebuilt:", {key: state[key] for key in ("copied", "total", "startedAt", "finishedAt")})
                time.sleep(2)
                done.set()
            time.sleep(0.5)

    ids = list(products)
    with concurrent.futures.ThreadPoolExecutor(64) as pool, concurrent.futures.ThreadPoolExecutor(3) as drivers:
        drivers.submit(watch)
        running = lambda: not done.is_set()
        searches = drivers.submit(steady, chosen.searches, running, lambda: found_by(panro, word), pool)
        writes = drivers.submit(steady, chosen.writes, running, lambda: written(panro, seller, word, products, random.choice(ids)), pool)
        found, seconds = searches.result()
        kept, _ = writes.result()
    print(f"searches {len(found)} ({len(found) / seconds:.0f}/s), failed {sum(isinstance(total, str) for total in found)}, without all products {sum(isinstance(total, str) or total < len(ids) for total in found)}")
    refused = [answer for answer in kept if answer != 200]
    print(f"writes {len(kept)} ({len(kept) / seconds:.0f}/s), refused {len(refused)} {refused[:1]}")
    print("after: missing %d, stale %d" % compared(panro, word, products))

    call("POST", f"{rebuilds}/{rebuild['id']}/revert", None, panro.token("admin"))
    while call("GET", f"{rebuilds}/{rebuild['id']}", None, admin)[1].get("finishedAt") is None:
        time.sleep(0.5)
    print("gone back: missing %d, stale %d" % compared(panro, word, products))


if __name__ == "__main__":
    main()
