#!/bin/sh
# Draws the pictures of the README from the files of the sample edition, with poppler:
#   npm run report -- 2022 --out out && sh docs/pictures/draw.sh out
set -eu

[ $# -eq 1 ] || { echo "Usage: sh docs/pictures/draw.sh DIR, where DIR holds en/report.pdf" >&2; exit 2; }
report="$1/en/report.pdf"
here=$(dirname "$0")

# The page on which a text stands.
page_of() {
  page=1
  while [ "$page" -le 60 ]; do
    if pdftotext -f "$page" -l "$page" "$report" - 2>/dev/null | tr '\n' ' ' | grep -q "$1"; then
      echo "$page"
      return
    fi
    page=$((page + 1))
  done
  echo "$report: no page says \"$1\"; name a text that the report has" >&2
  exit 1
}

# A page, or a part of it: name, page, resolution, then what pdftoppm is to cut.
draw() {
  name=$1 page=$2 resolution=$3
  shift 3
  pdftoppm -png -r "$resolution" -f "$page" -l "$page" -singlefile "$@" "$report" "$here/$name"
}

draw cover 1 60
draw summary 3 60
draw summary-beside 4 60
draw city "$(page_of 'Latest known place of Beijing in each ranking')" 60
draw histories "$(page_of 'Places of Shanghai, edition by edition')" 80 -x 60 -y 85 -W 540 -H 372
