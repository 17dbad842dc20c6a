import { StructureKind } from "ts-morph";
import { definitionComment, docs } from "../doc.ts";
import type { CommandIr, SchemaIr } from "../ir.ts";
import type { GeneratedFile } from "./file.ts";
import { Imports } from "./imports.ts";
import { TypeWriter } from "./types.ts";

/** The events that a client sends over the gateway: payloads by name, opcodes, and a function that frames one. */
export function emitCommands(schema: SchemaIr): readonly GeneratedFile[] {
  const path = "commands.ts";
  const imports = new Imports(path);
  const writer = new TypeWriter(schema, imports, "sent");
  const opcodes = schema.commands.map((command) => `${command.name}: ${opcodeOf(schema, command)},\n`).join("");
  return [
    {
      path,
      sources: ["gateway/commands.json", "gateway/opcodes.json"],
      generator: "commands.ts",
      statements: [
        {
          kind: StructureKind.Interface,
          isExported: true,
          name: imports.declare("CommandMap"),
          docs: docs({ sentences: ["Payloads of what a client sends over the gateway, by name."] }),
          properties: schema.commands.map((command) => ({
            name: command.name,
            isReadonly: true,
            type: writer.type(command.payload),
            docs: docs(definitionComment(command, command.source)),
          })),
        },
        {
          kind: StructureKind.TypeAlias,
          isExported: true,
          name: imports.declare("CommandName"),
          type: "keyof CommandMap",
          docs: docs({ sentences: ["Name of something that a client sends over the gateway."] }),
        },
        {
          kind: StructureKind.Interface,
          isExported: true,
          name: imports.declare("CommandFrame"),
          typeParameters: [{ name: "Name", constraint: "CommandName", default: "CommandName" }],
          docs: docs({ sentences: ["A command as it is sent."] }),
          properties: [
            { name: "op", isReadonly: true, type: "number" },
            { name: "d", isReadonly: true, type: "CommandMap[Name]" },
          ],
        },
        `/** Opcodes of the commands. */\nexport const commandOpcodes: Readonly<Record<CommandName, number>> = {\n${opcodes}};`,
        {
          kind: StructureKind.Function,
          isExported: true,
          name: imports.declare("command"),
          typeParameters: [{ name: "Name", constraint: "CommandName" }],
          docs: docs({ sentences: ["Puts a command into the frame in which it is sent."] }),
          parameters: [
            { name: "name", type: "Name" },
            { name: "data", type: "CommandMap[Name]" },
          ],
          returnType: "CommandFrame<Name>",
          statements: ["return { op: commandOpcodes[name], d: data };"],
        },
      ],
      imports: imports.list(),
    },
  ];
}

function opcodeOf({ opcodes }: SchemaIr, { name, opcode }: CommandIr): number {
  const row = opcodes.find((candidate) => candidate.name === opcode);
  if (row === undefined) throw new Error(`The command ${name} names the opcode ${opcode}, which does not exist`);
  return row.code;
}
