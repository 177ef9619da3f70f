# What a person does with a checkout. Windows without make: see README.md.
.DEFAULT_GOAL := help
.PHONY: help setup run test check bench shots demo generate catalogues coverage deb clean

PYTHON ?= python3
BIN := .venv/bin
TESTS ?=

help: ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## make .venv ready (system packages when root on Debian); quick the second time
	@$(PYTHON) packaging/setup.py

generate: setup ## compile forms, icons and catalogues for development
	@$(BIN)/python packaging/hatch_build.py

run: generate ## open the window; without a screen, make the sample meeting's files
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no screen here, so the window can't open. Making the sample meeting instead."; \
		$(MAKE) --no-print-directory demo; \
	else \
		$(BIN)/minutetaker; \
	fi

demo: generate ## the sample meeting with its files, in build/demo
	@rm -rf build/demo && mkdir -p build/demo
	@echo "The sample meeting, in Finnish and Swedish, as Word and PDF:"
	@MINUTETAKER_DATA=build/demo/data $(BIN)/minutetaker demo $(CURDIR)/build/demo

test: generate ## all tests; TESTS='tests/unit -k quorum' for some
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(TESTS)

check: generate ## style, types, import directions, translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/check_catalogues.py

coverage: generate ## all tests, with the lines and branches that none of them reached
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --cov --cov-report=term-missing:skip-covered
	$(BIN)/python packaging/check_coverage.py

bench: generate ## speeds and sizes, each as a ratio to its floor in the same run
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

shots: generate ## pictures of every page into docs/pictures
	$(BIN)/python packaging/shots.py

catalogues: generate ## bring resources/i18n/*.ts up to date with the sources
	$(BIN)/python packaging/check_catalogues.py --update

deb: ## the desktop package for Debian, into dist (takes minutes)
	@$(PYTHON) packaging/setup.py run test desktop
	rm -rf build/deb && mkdir -p build/deb dist
	git archive HEAD | tar -x -C build/deb
	cp -r packaging/debian build/deb/debian
	cd build/deb && dpkg-buildpackage --build=binary --unsigned-source --unsigned-changes
	mv build/*.deb dist/

clean: ## drop what was built; .venv stays
	rm -rf build dist src/minutetaker/_generated .pytest_cache .mypy_cache .ruff_cache \
		.hypothesis .import_linter_cache .coverage htmlcov
	find src tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
