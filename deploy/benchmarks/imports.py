#!/usr/bin/env python3
"""Takes files of products in and compares what the API then answers with what the files state.

  python3 deploy/benchmarks/imports.py [--gateway URL] [--member NAME] [--rows N] [--publish] [--watch SERVICE] FILE...

Each file is sent whole: .ndjson and .csv (and .xlsx, .xml, of which nothing is compared). Prints the share of rows that
were accepted, rows a second until the import was completed and, with --publish, until all of its products can be found,
and how many fields of N random rows (always the same for the same file) the API answers as the file states them. With
--watch also the resident memory of a service of this machine before, at most and afterwards. Ends with an error where
less than 99 % was accepted or a field differs.
"""
import argparse
import csv
import glob
import io
import json
import os
import random
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

TYPES = {
    ".ndjson": "application/x-ndjson",
    ".csv": "text/csv",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml",
}


class Api:
    def __init__(self, gateway, member):
        self.gateway, self.member, self.token = gateway, member, None

    def sign_in(self):
        form = {"grant_type": "password", "client_id": "panro-cli", "username": self.member, "password": "panro", "scope": "openid"}
        address = self.gateway + "/auth/realms/panro/protocol/openid-connect/token"
        with urllib.request.urlopen(address, urllib.parse.urlencode(form).encode(), timeout=30) as answer:
            self.token = json.load(answer)["access_token"]

    def call(self, path, body=None, content_type=None):
        address = path if path.startswith("http") else self.gateway + path
        for attempt in (1, 2):
            if self.token is None:
                self.sign_in()
            headers = {"authorization": "Bearer " + self.token, "accept": "application/json"}
            if content_type:
                headers["content-type"] = content_type
            try:
                with urllib.request.urlopen(urllib.request.Request(address, data=body, headers=headers), timeout=600) as answer:
                    return answer.headers, json.load(answer)
            except urllib.error.HTTPError as problem:
                if problem.code != 401 or attempt == 2:
                    sys.exit(f"{address}: {problem.code} {problem.read().decode(errors='replace')}")
                self.token = None


def stated(name, content):
    """The products that a file states; of a table those columns that need no mapping."""
    if name.endswith(".ndjson"):
        return list(readable(content.decode("utf-8").split("\n")))
    if not name.endswith(".csv"):
        return []
    products = []
    for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"))):
        product = {"attributes": []}
        for heading, cell in row.items():
            if heading.startswith("attribute."):
                if cell.strip():
                    product["attributes"].append({"name": heading[len("attribute."):], "value": cell.strip()})
            elif "." in heading:
                field, side = heading.split(".", 1)
                product.setdefault(field, {})[side] = cell.strip()
            else:
                product[heading] = cell.strip()
        products.append(product)
    return products


def readable(lines):
    for line in lines:
        try:
            yield json.loads(line)
        except ValueError:
            pass  # reported as a problem of the import


def resident(service):
    """Resident memory of a service's process, MB."""
    for folder in glob.glob("/proc/[0-9]*"):
        try:
            with open(folder + "/cmdline", encoding="utf-8") as command:
                if f"/services/{service}/target/" not in command.read():
                    continue
            with open(folder + "/status", encoding="utf-8") as status:
                return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmRSS"))
        except (OSError, StopIteration):
            continue  # it ended meanwhile
    sys.exit(f"{service}: no such process here")


def answered(api, skus):
    """The caller's products of these numbers, newest first until all are there."""
    found, cursor = {}, None
    while len(found) < len(skus):
        _, page = api.call("/api/catalog/products?size=100" + (f"&cursor={urllib.parse.quote(cursor)}" if cursor else ""))
        found.update((item["sku"], item) for item in page["items"] if item["sku"] in skus)
        cursor = page.get("next")
        if not cursor:
            break
    return found


def searchable(api):
    return api.call("/api/catalog/search?q=&size=1")[1]["total"]


def take(api, path, chosen):
    name = os.path.basename(path)
    with open(path, "rb") as file:
        content = file.read()
    before = searchable(api) if chosen.publish else 0
    memory = [resident(chosen.watch)] if chosen.watch else []
    began = time.time()
    kind = TYPES.get(os.path.splitext(name)[1], "application/octet-stream")
    target = f"/api/catalog/imports?publish={str(chosen.publish).lower()}&name=" + urllib.parse.quote(name)
    headers, job = api.call(target, content, kind)
    while job["state"] not in ("completed", "failed"):
        time.sleep(0.2)
        if chosen.watch:
            memory.append(resident(chosen.watch))
        _, job = api.call(headers["location"])
    seconds = time.time() - began
    total = job["total"]
    accepted = job["created"] + job["updated"] + job["unchanged"]
    share = accepted / total if total else float(job["state"] == "completed")
    line = f"{name}: {job['state']}, {accepted} of {total} accepted ({100 * share:.2f} %), {total / seconds:.0f} rows/s"
    if chosen.publish:
        while searchable(api) < before + job["created"] and time.time() - began < 600:
            time.sleep(0.2)
        line += f", {total / (time.time() - began):.0f} rows/s until searchable"
    print(line)
    if chosen.watch:
        memory.append(resident(chosen.watch))
        print(f"   {chosen.watch}: {memory[0]} MB before, at most {max(memory)} MB, {memory[-1]} MB afterwards")
    for problem in job.get("problems", [])[:3]:
        print("  ", problem)
    return share >= 0.99 and compare(api, name, stated(name, content), chosen.rows)


def compare(api, name, products, rows):
    some = random.Random(1).sample(products, min(rows, len(products)))
    found = answered(api, {product["sku"] for product in some})
    same, differing = 0, []
    for product in some:
        answer = found.get(product["sku"], {})
        for field, value in product.items():
            # an empty list is not answered
            if answer.get(field, [] if value == [] else None) == value:
                same += 1
            else:
                differing.append((product["sku"], field, value, answer.get(field)))
    if some:
        print(f"   {len(some)} rows compared: {same} fields the same, {len(differing)} different")
    for difference in differing[:3]:
        print("  ", difference)
    return not differing


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("files", nargs="+", metavar="FILE")
    arguments.add_argument("--gateway", default="http://localhost:8080")
    arguments.add_argument("--member", default="seller")
    arguments.add_argument("--rows", type=int, default=20)
    arguments.add_argument("--publish", action="store_true", help="publish, and wait until the products can be found")
    arguments.add_argument("--watch", metavar="SERVICE", help="tell the resident memory of this service")
    chosen = arguments.parse_args()
    api = Api(chosen.gateway, chosen.member)
    sys.exit(not all([take(api, path, chosen) for path in chosen.files]))


if __name__ == "__main__":
    main()
