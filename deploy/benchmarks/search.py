#!/usr/bin/env python3
"""Search at a steady rate, through the gateway and straight to OpenSearch in the same run.

  python3 deploy/benchmarks/search.py [--rate 50] [--seconds 60] [--gateway URL] [--opensearch URL]

Queries are two neighbouring words out of names in the catalogue, always the same for the same catalogue. Requests
leave when they are due, whether or not earlier ones have been answered, and a late start counts as waiting. Both
ways take turns of ten seconds, so that whatever else the machine does meets both. Straight to OpenSearch goes one
multi_match over names and summaries with the same facets and page size: what a search costs without Panro.
"""
import argparse
import concurrent.futures
import json
import random
import time
import urllib.parse
import urllib.request

FACETS = {name: {"terms": {"field": name, "size": 20}} for name in ("category", "certification", "market", "level", "brand")}
FACETS["attributes"] = {
    "nested": {"path": "attributes"},
    "aggs": {
        "names": {
            "terms": {"field": "attributes.name", "size": 12},
            "aggs": {"values": {"terms": {"field": "attributes.value", "size": 20}}},
        }
    },
}
TURN = 10


def get(address, body=None):
    data = json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(address, data=data, headers={"content-type": "application/json", "accept": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def queries(gateway, wanted):
    words, cursor = [], None
    while len(words) < wanted:
        page = get(f"{gateway}/api/catalog/search?size=100" + (f"&cursor={urllib.parse.quote(cursor)}" if cursor else ""))
        for item in page["items"]:
            name = (item["name"].get("en") or item["name"].get("ko")).split()
            if len(name) > 1:
                words.append(" ".join(name[1:3]))
        cursor = page.get("next")
        if not cursor:
            break
    random.Random(1).shuffle(words)
    return words


def through_gateway(gateway, query):
    get(f"{gateway}/api/catalog/search?" + urllib.parse.urlencode({"q": query, "size": 20}))


def straight(opensearch, query):
    match = {"multi_match": {"query": query, "fields": ["name.en", "name.ko", "summary.en", "summary.ko"]}}
    body = {"size": 21, "track_total_hits": True, "_source": ["card"], "aggs": FACETS}
    body["query"] = {"bool": {"filter": [{"term": {"visible": True}}], "must": [match]}}
    get(f"{opensearch}/panro-products/_search", body)


def timed(call, address, query, due):
    time.sleep(max(0, due - time.perf_counter()))
    try:
        call(address, query)
    except OSError as failure:
        return None, str(failure)
    return (time.perf_counter() - due) * 1000, None


def summary(name, took, failed):
    took.sort()
    at = lambda share: took[min(len(took) - 1, int(len(took) * share))]
    print(f"{name:12} answers {len(took)}  p50 {at(0.5):.1f} ms  p95 {at(0.95):.1f} ms  p99 {at(0.99):.1f} ms  failed {failed}")
    return at(0.5), at(0.99)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rate", type=int, default=50)
    arguments.add_argument("--seconds", type=int, default=60, help="for each of the two ways")
    arguments.add_argument("--gateway", default="http://localhost:8080")
    arguments.add_argument("--opensearch", default="http://localhost:19200")
    chosen = arguments.parse_args()
    ways = [("gateway", through_gateway, chosen.gateway), ("opensearch", straight, chosen.opensearch)]
    asked = queries(chosen.gateway, 2000)
    took = {name: [] for name, _, _ in ways}
    failed = dict.fromkeys(took, 0)
    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        for turn in range(1 + chosen.seconds // TURN):
            for name, call, address in ways:
                began = time.perf_counter() + 0.1
                answers = [
                    pool.submit(timed, call, address, asked[(turn * chosen.rate * TURN + n) % len(asked)], began + n / chosen.rate)
                    for n in range(chosen.rate * TURN)
                ]
                for answer in answers:
                    milliseconds, failure = answer.result()
                    if turn == 0:
                        continue
                    failed[name] += failure is not None
                    if milliseconds is not None:
                        took[name].append(milliseconds)
    gateway, engine = [summary(name, took[name], failed[name]) for name, _, _ in ways]
    print(f"gateway / opensearch: p50 {gateway[0] / engine[0]:.2f}, p99 {gateway[1] / engine[1]:.2f}")


if __name__ == "__main__":
    main()
