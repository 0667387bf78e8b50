"""A registry of Windows in memory: the part of `winreg` that types of files are written with."""

from collections.abc import Mapping

_MORE = OSError(259, "no more data")


class FakeRegistry:
    """Keys by their path below HKEY_CURRENT_USER, each with its values by name."""

    HKEY_CURRENT_USER = 7

    def __init__(self, keys: Mapping[str, Mapping[str, object]] | None = None) -> None:
        self.keys: dict[str, dict[str, object]] = {}
        self.written: list[tuple[str, str]] = []
        for name, values in (keys or {}).items():
            self._make(name)
            self.keys[name] |= values

    def copy(self) -> dict[str, dict[str, object]]:
        return {name: dict(values) for name, values in self.keys.items()}

    def _make(self, name: str) -> None:
        parts = name.split("\\")
        for count in range(1, len(parts) + 1):
            self.keys.setdefault("\\".join(parts[:count]), {})

    def _below(self, name: str) -> list[str]:
        start = f"{name}\\"
        rest = [each.removeprefix(start) for each in self.keys if each.startswith(start)]
        return [each for each in rest if "\\" not in each]

    def CreateKey(self, key: int, sub_key: str) -> object:  # noqa: N802
        assert key == self.HKEY_CURRENT_USER
        self._make(sub_key)
        return sub_key

    def OpenKey(self, key: int, sub_key: str, reserved: int, access: int) -> object:  # noqa: N802
        assert (key, reserved) == (self.HKEY_CURRENT_USER, 0)
        if sub_key not in self.keys:
            raise FileNotFoundError(2, "not found")
        return sub_key

    def EnumKey(self, key: object, index: int) -> str:  # noqa: N802
        below = self._below(str(key))
        if index >= len(below):
            raise _MORE
        return below[index]

    def QueryValueEx(self, key: object, name: str) -> tuple[object, int]:  # noqa: N802
        if name not in self.keys[str(key)]:
            raise FileNotFoundError(2, "not found")
        return self.keys[str(key)][name], 1

    def QueryInfoKey(self, key: object) -> tuple[int, int, int]:  # noqa: N802
        return len(self._below(str(key))), len(self.keys[str(key)]), 0

    def SetValueEx(self, key: object, name: str, reserved: int, kind: int, value: str) -> None:  # noqa: N802
        assert (reserved, kind) == (0, 1)
        self.keys[str(key)][name] = value
        self.written.append((str(key), name))

    def DeleteValue(self, key: object, name: str) -> None:  # noqa: N802
        if name not in self.keys[str(key)]:
            raise FileNotFoundError(2, "not found")
        del self.keys[str(key)][name]

    def DeleteKey(self, key: int, sub_key: str) -> None:  # noqa: N802
        assert key == self.HKEY_CURRENT_USER
        if sub_key not in self.keys:
            raise FileNotFoundError(2, "not found")
        if self._below(sub_key):
            raise PermissionError(5, "access denied")
        del self.keys[sub_key]
