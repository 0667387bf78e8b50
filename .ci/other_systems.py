"""What Windows and macOS show of the built program, and the files that they give it to open."""


def windows_version(name, version, program="briefing-app"):
    """Return what Windows shows under Properties, Details, as PyInstaller's record."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = (*(int(part) for part in version.split(".")), 0)
    strings = {
        "CompanyName": f"The developers of {name}",
        "FileDescription": name,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": f"The developers of {name}; MIT licence",
        "OriginalFilename": f"{program}.exe",
        "ProductName": name,
        "ProductVersion": version,
    }
    table = info.StringTable("040904B0", [info.StringStruct(*pair) for pair in strings.items()])
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo([table]),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )


def document(name, kind, role, rank):
    """Return one entry of CFBundleDocumentTypes."""
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": role,
        "LSHandlerRank": rank,
        "LSItemContentTypes": [kind],
    }


def declared(identifier, name, parent, extensions):
    """Return one type declaration: what macOS needs to tell a file by its extension."""
    return {
        "UTTypeIdentifier": identifier,
        "UTTypeDescription": name,
        "UTTypeConformsTo": parent,
        "UTTypeTagSpecification": {"public.filename-extension": extensions},
    }


def macos_info(name, version):
    """Return what the Info.plist of the program has beside what PyInstaller writes."""
    return {
        "CFBundleDisplayName": name,
        "CFBundleShortVersionString": version,
        # Qt starts on no older one.
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            document("Briefing", "org.briefing-app.briefing", "Viewer", "Owner"),
            document("TextBundle", "org.textbundle.package", "Viewer", "Alternate"),
            document("TextPack", "org.textbundle.compressed", "Viewer", "Alternate"),
            document("Markdown", "net.daringfireball.markdown", "Viewer", "Alternate"),
        ],
        "UTExportedTypeDeclarations": [
            declared(
                "org.briefing-app.briefing", "Briefing", ["org.textbundle.compressed"], ["briefing"]
            ),
        ],
        "UTImportedTypeDeclarations": [
            declared("org.textbundle.package", "TextBundle", ["com.apple.package"], ["textbundle"]),
            declared(
                "org.textbundle.compressed", "TextPack", ["com.pkware.zip-archive"], ["textpack"]
            ),
            declared(
                "net.daringfireball.markdown", "Markdown", ["public.plain-text"], ["md", "markdown"]
            ),
        ],
    }
