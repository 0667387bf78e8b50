# The commands of this project. README.md says what each is for.

LOCK := requirements.lock
MODE := $(if $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname -s)),screen,offscreen)
PYTHON ?= python3
export PYTHON
PREFIX ?= $(HOME)/.local
SETUP := Makefile .ci/setup .ci/install_command .ci/launcher .ci/missing_packages.py

.PHONY: run install uninstall test mutants fuzz bundle deb matrix bench icons translations locks clean

# Opens the built-in briefing, or with FILE=path another one.
run: .venv/.ready-$(MODE)
	@.ci/start $(if $(FILE),"$(FILE)")

# The menu entry, file types, manual page and the command itself, in ~/.local or another PREFIX. Takes
# what `make bundle` built, if it did, or else a launcher of this checkout.
install: .venv/.ready-$(MODE)
	@.ci/install_on_desktop "$(PREFIX)"

uninstall:
	@resources/desktop/install --remove "$(PREFIX)"

# Everything that must hold.
test: .venv/.ready-dev
	@.ci/test

# Whether the tests notice small changes of the program; N= and SEED= choose the sample. Takes hours.
mutants: .venv/.ready-dev
	@.venv/bin/python -m tests.mutants --count $(or $(N),100) --seed $(or $(SEED),1)

# Files made at random, for SECONDS=; what goes wrong is kept in build/fuzz.
fuzz: .venv/.ready-dev
	@.venv/bin/python -m tests.fuzz --seconds $(or $(SECONDS),60)

# The double-click program, packed and tried out.
bundle: .venv/.ready-bundle
	@.ci/bundle

# The same as a package for Debian, checked by lintian and tried out in the Debians named by SUITES=.
deb: .venv/.ready-bundle
	@.ci/deb
	@.ci/try_deb $(SUITES)

# make run, test and bundle on other Debians and other Pythons, as far as they are to be had. Takes hours.
matrix:
	@.ci/matrix

# How fast it is, as a table; takes minutes.
bench: .venv/.ready-bench
	@.venv/bin/python -m tests.bench

# The pictures of the icon, drawn again from resources/icons/briefing-app.svg.
icons: .venv/.ready-bench
	@.venv/bin/python .ci/icons.py

# The files of translations, brought up to date with the words of the program.
translations: .venv/.ready-dev
	@.venv/bin/python .ci/translations.py

# The lock files, from pyproject.toml.
locks: .venv/.ready-dev
	@.ci/locks

clean:
	@rm -rf build dist

.venv/.ready-$(MODE): requirements.lock $(SETUP)
	@.ci/setup $< $(MODE)
	@touch $@

.venv/.ready-dev: requirements-dev.lock $(SETUP)
	@.ci/setup $< offscreen
	@touch $@

.venv/.ready-bundle: requirements-dev.lock $(SETUP)
	@.ci/setup $< bundle
	@touch $@

.venv/.ready-bench: requirements-bench.lock $(SETUP)
	@.ci/setup $< bench
	@touch $@
